"""Portuguese: what people do, with what they wear for it, and other objects named like ours. Part of words_pt."""

# work and passions; after the arrow the outfit one wears for it, when no clothes are said
JOBS: dict[str, str] = {
    "white_coat": """médico, médica, doutor, doutora, oculista, psiquiatra, oftalmologista, pediatra,
        dermatologista, cardiologista, ginecologista, nutricionista, farmacêutico, farmacêutica, clínico geral,
        clínica geral, neurologista, terapeuta da fala, fonoaudióloga, fonoaudiólogo, médico de família, médica
        de família, esteticista médica""",
    "nurse": """enfermeiro, enfermeira, dentista, veterinário, veterinária, fisioterapeuta, fisio, parteira,
        auxiliar de enfermagem, técnico de enfermagem, técnica de enfermagem, cuidador, cuidadora, podologista,
        osteopata, higienista oral, terapeuta ocupacional, auxiliar de saúde, cuidadora de idosos, podóloga""",
    "surgeon": "cirurgião, cirurgiã, anestesista, anestesiologista, instrumentador, instrumentadora",
    "scientist": """cientista, químico, bióloga, biólogo, investigador científico, investigadora científica,
        pesquisador, pesquisadora, bioquímico, bioquímica, geneticista, técnico de laboratório, técnica de
        laboratório, analista de laboratório, biomédica, biomédico, investigador, investigadora, microbiologista""",
    "football_kit": """futebolista, jogador de futebol, jogadora de futebol, guarda-redes, goleiro, goleira,
        boleiro, jogador de bola, craque, jogador de futsal, atacante, zagueiro, ponta de lança""",
    "basketball": """basquetebolista, jogador de basquete, jogadora de basquete, jogador de basquetebol,
        jogadora de basquetebol""",
    "tennis": "tenista, jogador de ténis, jogadora de ténis, jogador de padel, jogadora de padel",
    "rugby": "jogador de rugby, jogadora de rugby, jogador de râguebi",
    "runner": """corredor, corredora, atleta, maratonista, runner, triatleta, corredor de rua, corredora de rua,
        trail runner""",
    "yoga": """iogue, professor de yoga, professora de yoga, professor de ioga, professora de ioga, instrutora
        de yoga, personal trainer, treinador pessoal, treinadora pessoal, ginasta, educador físico, educadora
        física, instrutora de pilates, marombeiro, marombeira, profe de yoga, professora de pilates, professor
        de educação física, professora de educação física, personal""",
    "dancer": "bailarino, bailarina, dançarino, dançarina, bailarina clássica",
    "boxer": "boxeador, boxeadora, pugilista, lutador de boxe, lutador, lutadora, lutador de mma",
    "judoka": "judoca, carateca, karateca, lutador de jiu-jitsu, capoeirista, lutadora de jiu-jitsu",
    "cyclist": "ciclista",
    "skier": "esquiador, esquiadora, instrutor de esqui, instrutora de esqui, snowboarder",
    "climber": "escalador, escaladora, alpinista, montanhista, montanheiro",
    "horse_rider": "cavaleiro, amazona, jóquei, cavaleira, peão de rodeio, vaqueiro, vaqueira",
    "swimmer": "nadador, nadadora, nadador-salvador, nadadora-salvadora, salva-vidas, guarda-vidas",
    "diver": "mergulhador, mergulhadora",
    "surfer": "surfista, kitesurfista, windsurfista, bodyboarder",
    "overalls": "operário, operária, bricoleiro",
    "farmer": """agricultor, agricultora, fazendeiro, fazendeira, camponês, camponesa, lavrador, lavradora,
        pecuarista, pastor, pastora, viticultor, viticultora, apicultor, apicultora, produtor rural, produtora
        rural, agropecuarista, roceiro""",
    "gardener": "jardineiro, jardineira, paisagista, florista",
    "mechanic": """mecânico, mecânica de automóveis, soldador, soldadora, torneiro mecânico, bate-chapas,
        funileiro, lanterneiro, mecânico de automóveis, mecânico de carros, frentista, borracheiro, metalúrgico,
        serralheiro""",
    "builder": """pedreiro, construtor civil, carpinteiro, carpinteira, marceneiro, marceneira, eletricista,
        canalizador, canalizadora, encanador, encanadora, mestre de obras, trolha, servente, pintor de paredes,
        pintor da construção civil, estucador""",
    "suit": """banqueiro, banqueira, bancário, bancária, diretor, diretora, diretor geral, diretora geral, ceo,
        empresário, empresária, homem de negócios, mulher de negócios, apresentador, apresentadora, apresentador
        de televisão, apresentadora de televisão, apresentador de tv, apresentadora de tv, presidente, ministro,
        ministra, deputado, deputada, notário, notária, tabelião, executivo, executiva, trader, diplomata,
        embaixador, embaixadora, político, contabilista, contador, contadora, autarca, prefeito, prefeita,
        senador, senadora, gerente, vereador, vereadora, corretor de imóveis, corretora de imóveis, agente
        imobiliário, agente imobiliária, mordomo, corretor, primeiro-ministro, pivô""",
    "lawyer": """advogado, advogada, procurador, procuradora, promotor, promotora, solicitador, solicitadora,
        defensor público""",
    "judge": "juiz, juíza, magistrado, magistrada, desembargador, desembargadora",
    "teacher": """professor, professora, prof, profe, docente, professor primário, professora primária,
        professor universitário, professora universitária, bibliotecário, bibliotecária, educador, educadora,
        educadora de infância, educador de infância, tutor, tutora, pedagoga, pedagogo, stôr, stôra, setor,
        setora, profs, explicador, explicadora, coordenadora pedagógica, fessora""",
    "journalist": """jornalista, repórter, fotógrafo, fotógrafa, correspondente, arqueólogo, arqueóloga,
        explorador, exploradora, pescador, pescadora, fotojornalista""",
    "baker": """padeiro, padeira, pasteleiro, pasteleira, confeiteiro, confeiteira, barista, queijeiro,
        merceeiro, merceeira, boleira, doceira, boleiro artesanal, chocolatier, sorveteiro""",
    "chef": """cozinheiro, cozinheira, chef, chefe de cozinha, talhante, açougueiro, açougueira, pizzaiolo,
        churrasqueiro, sous chef, cheff, merendeira, sushiman""",
    "waiter": """empregado de mesa, empregada de mesa, garçom, garçonete, barman, bartender, sommelier,
        escanção, copeiro, copeira, barmaid, mixologista, empregado de balcão""",
    "hairdresser": """cabeleireiro, cabeleireira, barbeiro, barbeira, maquilhador, maquilhadora, maquiador,
        maquiadora, esteticista, manicure, manicura, visagista, depiladora""",
    "painter": """pintor, pintora, artista, escultor, escultora, ilustrador, ilustradora, ceramista, oleiro,
        oleira, artista plástico, artista plástica, grafiteiro, grafiteira""",
    "rocker": """músico, musicista, guitarrista, baterista, baixista, roqueiro, roqueira, estrela de rock,
        cantor de rock, cantora de rock, metaleiro, metaleira""",
    "pilot": """piloto, piloto de avião, piloto de aviões, aviador, aviadora, comandante de avião, copiloto,
        comandante""",
    "cabin_crew": """hospedeira, hospedeira de bordo, aeromoça, comissário de bordo, comissária de bordo,
        assistente de bordo, comissário, comissária, rececionista, recepcionista, tripulante de cabine""",
    "firefighter": "bombeiro, bombeira, bombeiros, bombeiro voluntário, bombeira voluntária",
    "paramedic": "paramédico, paramédica, socorrista, motorista de ambulância, maqueiro, tripulante de ambulância",
    "police_officer": """polícia, policial, agente da polícia, guarda, guarda civil, segurança, vigilante,
        xerife, gnr, psp, policial militar, delegado, delegada, segurança privado, guarda noturno""",
    "postal_worker": """carteiro, estafeta, entregador, entregadora, motoboy, estafeta de entregas, entregador
        de aplicativo""",
    "soldier": "soldado, militar, veterano de guerra, paraquedista, sargento, fuzileiro, tropa, comando militar",
    "astronaut": "astronauta, cosmonauta",
    "wizard": "mago, maga, feiticeiro, feiticeira, bruxa, bruxo, ilusionista",
    "clown": "palhaço, palhaça, malabarista, artista de circo",
    "detective": """detetive, inspetor da polícia, inspetora da polícia, investigador privado, detetive
        particular, detective, inspetor""",
    "student": """estudante, universitário, universitária, estudante universitário, estudante universitária,
        caloiro, caloira, calouro, caloura, vestibulando, vestibulanda, concurseiro, concurseira, estudante de
        medicina, estudante de direito, doutorando, doutoranda, mestrando, mestranda""",
    "school": "aluno, aluna, colegial",
    "graduate": """formando, formanda, recém-formado, recém-formada, finalista, licenciado, licenciada,
        graduado, graduada, formado, formada""",
    "tourist": "turista, veraneante, mochileiro, mochileira, farofeiro",
    "": """recém casada, recém casado, aniversariante, vegano, vegana, vegetariano, vegetariana, designer,
        designer gráfico, designer gráfica, designer de interiores, desenvolvedor, desenvolvedora, programador,
        programadora, dev, engenheiro, engenheira, informático, informática, analista de sistemas, cantor,
        cantora, pianista, violinista, saxofonista, violonista, sambista, pagodeiro, pagodeira, funkeiro,
        funkeira, fadista, rapper, sertanejo, sertaneja, cantautor, ator, atriz, humorista, comediante,
        escritor, escritora, autor, autora, romancista, poeta, poetisa, tradutor, tradutora, livreiro, livreira,
        vendedor, vendedora, lojista, caixa de supermercado, operador de caixa, operadora de caixa, comercial,
        secretário, secretariado, secretária executiva, assistente, auxiliar, ajudante, recursos humanos, rh,
        manager, encarregado, encarregada, responsável, consultor, consultora, coach, treinador, treinadora,
        técnico de futebol, animador, animadora, monitora, ama, babá, psicólogo, psicóloga, terapeuta,
        psicopedagoga, sociólogo, socióloga, historiador, historiadora, motorista, condutor, condutora, chofer,
        taxista, camionista, caminhoneiro, caminhoneira, marinheiro, marinheira, reformado, reformada,
        aposentado, aposentada, pensionista, freelancer, freelance, autónomo, empreendedor, empreendedora,
        fundador, fundadora, cofundador, cofundadora, influencer, influenciador, influenciadora, influenciador
        digital, influenciadora digital, youtuber, streamer, gamer, tiktoker, podcaster, bloguer, blogueira,
        blogueiro, criador de conteúdo, criadora de conteúdo, criador de conteúdos, criadora de conteúdos, dj,
        costureiro, costureira, modista, alfaiate, modelo, arquiteto, arquiteta, arquitecto, arquitecta, editor,
        editora, realizador, realizadora, produtor, produtora, cineasta, argumentista, roteirista, locutor,
        locutora, radialista, técnico, técnica, artesão, artesã, jogador, jogadora, desportista, esportista,
        patinador, patinadora, skatista, caminhante, trilheiro, trilheira, campista, viajante, fã, amante,
        apaixonado, apaixonada, viciado, viciada, community manager, social media, data scientist, product
        owner, scrum master, product manager, project manager, agente, agente de viagens, empregado, empregada,
        funcionário, funcionária, estagiário, estagiária, aprendiz, gestor de projeto, gestora de projeto,
        gestor, gestora, gerente de projetos, redator, redatora, revisor, revisora, voluntário, voluntária,
        coordenador, coordenadora, organizador, organizadora, especialista, perito, perita, guia, guia
        turístico, guia turística, enólogo, enóloga, administrativo, administrativa, funcionário público,
        funcionária pública, servidor público, servidora pública, economista, matemático, filósofo, filósofa,
        geólogo, geóloga, assistente social, trabalhador, trabalhadora, analista, analista de dados,
        publicitário, publicitária, marketing, marketeer, marqueteiro, relações públicas, geek, nerd, dona de
        casa, dono de casa, leitor, leitora, sócio, sócia, proprietário, proprietária, linguista, astrónomo,
        astrónoma, meteorologista, colecionador de, fanático, fanática, adepto, adepta, logística, suporte
        técnico, administrador, administradora, conselheiro, decorador, decoradora, tatuador, tatuadora,
        joalheiro, joalheira, sapateiro, sapateira, empregada de limpeza, faxineiro, faxineira, diarista,
        porteiro, porteira, zelador, monge, padre, freira, toureiro, enxadrista, xadrezista, motard,
        motociclista, motoqueiro, motoqueira, astrólogo, astróloga, blogger, ambientalista, ativista, crítico de
        cinema, cinéfilo, cinéfila, melómano, bordadeira, rendeira, cozinheiro amador, sacoleira""",
}

# other objects whose first or last word would be taken for one of ours; a toy of that name always wins
OTHERS = """batata, batatas, algodão doce, batom, chave de sol, chave de braço, ferradura, cavalo-marinho, bola
    de cristal, bola de espelhos, bola de natal, prancha de surf, prancha de windsurf, prancha de bodyboard,
    máquina de costura, máquina de barbear, máquina do tempo, filtro de café, grão de café, grãos de café, pó de
    café, café em pó, mesa de café, mesa de cabeceira, mesa de centro, criado-mudo, porta-moedas, porta-níqueis,
    cabide, saco de dormir, saco do lixo, saco de lixo, saco de boxe, saco de pancada, tapete de rato, mousepad,
    tapete do rato, tapete voador, cartão sim, placa gráfica, placa de vídeo, placa mãe, cartão de visita,
    cartão de visitas, cartão de aniversário, carta astral, carta de vinhos, carta náutica, telefone fixo,
    verniz de unhas, esmalte, lima de unhas, macaco hidráulico, pé de cabra, bola de pilates, bola de sabão,
    bolas de sabão, bola de neve, balão, balão de água, lentes de contacto, lentes de contato, óculos de
    mergulho, óculos de natação, óculos de esqui, touca de natação, touca de banho, capacete de bicicleta,
    capacete de moto, capacete de mota, capacete de obra, capacete de bombeiro, capacete de astronauta, escova
    de cabelo, escova do cabelo, escova de sapatos, mola de roupa, pregador de roupa, prendedor de roupa, gancho
    de cabelo, pincel de maquilhagem, pincel de maquiagem, pincéis de maquilhagem, pincéis de maquiagem, lata de
    tinta, balde de tinta, lata de spray, tinta de cabelo, bata de médico, camisa de noite, camisa de dormir,
    botas de esqui, botas de água, botas de chuva, galochas, meias de compressão, audiolivro, livro de visitas,
    livro de ponto, caneta 3d, bicicleta ergométrica, bicicleta estática, bicicleta elíptica, carro
    telecomandado, carrinho de controle remoto, carro de controle remoto, carrinho de compras, carrinho de mão,
    carrinho de supermercado, carrinho de feira, avião de papel, barco pirata, forno de pão, forno a lenha,
    micro-ondas, microondas, pão ralado, pão de ló, arranhador de gato, arranhador, areia de gato, areia para
    gatos, ração, casota do cão, casinha de cachorro, coleira de cachorro, coleira de cão, coleira, comedouro,
    comida de gato, comida de cão, ração de gato, ração de cachorro, água de rosas, água de colónia, água benta,
    água oxigenada, luvas de boxe, luvas de jardinagem, luvas de esqui, raquetes de neve, planta artificial,
    rato do campo, taça menstrual, copo menstrual, taça de sobremesa, apito, tenda de circo, barraca de praia,
    barraca de feira, caroço de azeitona, folha de ouro, câmara de segurança, câmera de segurança, câmara
    municipal, câmara frigorífica, câmara de ar, câmara de vigilância, vinho de cozinha, relógio de sol, relógio
    de cozinha, relógio biológico, cadeira de rodas, cadeirinha do carro, cadeira do carro, sela, mesa de ping
    pong, mesa de sinuca, mesa de bilhar, rede de ténis, rede de vôlei, rede de voleibol, corda de violão,
    cordas de violão, corda de guitarra, cordas de guitarra, palheta de guitarra, palheta, capa de violão,
    estojo de violino, estojo de guitarra, capa de telemóvel, capa do telemóvel, capa de celular, capinha de
    celular, capinha, carregador de telemóvel, carregador de celular, carregador de portátil, carregador do
    celular, carregador do telemóvel, carregador, cabo usb, cabo, bateria portátil, bateria externa, bateria de
    telemóvel, bateria de celular, bateria do carro, bateria de carro, power bank, powerbank, saquinho de chá,
    saqueta de chá, casa de bonecas, casa de campo, peixe-espada, peixe balão, casca de banana, sumo de tomate,
    estrela do mar, banco de jardim, banco de praça, court de ténis, quadra de tênis, campo de futebol, quadra
    de futebol, camisola de futebol, camisa de futebol, camisa de time, camiseta de futebol, equipa de futebol,
    time de futebol, jogo de futebol, osso de presunto, regra de ouro, editora discográfica, disco de
    embraiagem, disco voador, prato de comida, tabela periódica, óleo de motor, óleo de coco, óleo corporal,
    óleos essenciais, óleo de massagem, pena de pássaro, bola de pelo, bola de fogo, bomba de banho, sal de
    banho, sais de banho, pacote de açúcar, cofre, caixa de música, caixa de sapatos, caixa de papelão, caixa de
    cartão, gato da sorte, pata de presunto, prancha de stand up paddle, remo, balão de ar quente, folha de
    louro, pé de galinha, cama elástica, cama de gato, cama de cachorro, sofá-baú, lata de sardinhas, lata de
    lixo, lata de atum, lata do lixo, caixote do lixo, cesto de basquete, tabela de basquete, cesta de basquete,
    casinha de passarinho, gaiola, comedouro de pássaros,
    hello kitty, mickey mouse, minnie mouse, star wars, angry birds, iron man, toy story"""
