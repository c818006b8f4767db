"""Portuguese as people write it around the objects, in Portugal and in Brazil. The same tables as in words_fr.

Phrases are separated by commas and compared without accents, except where a word of one letter or a short
function word would swallow an object (chá, pá).
"""

from trottinette.brief.words_jobs_pt import JOBS as JOBS
from trottinette.brief.words_jobs_pt import OTHERS as OTHERS

KINDS: dict[str, str] = {
    # joins two items / joins a noun to its complement / begins a noun phrase
    "split": """e, ou, e também, composto por, composta por, composto de, composta de, depois, mais, com, junto
        com, junto a, assim como, bem como, além de, além disso, mas também, acompanhado de, acompanhada de,
        acompanhado por, acompanhada por, cheio de, cheia de, sem esquecer, rodeado de, rodeada de, rodeado por,
        rodeada por, cercado de, cercada de, equipado com, equipada com, armado com, armada com, armado de,
        munido de, munida de, e claro, e é claro, incluindo também, também, e ainda, ainda, e até, e obviamente,
        e por fim, fora o, fora a""",
    "link": """de, do, da, dos, das, d, a, ao, à, aos, às, em, no, na, nos, nas, num, numa, para, por, pelo,
        pela, pelos, pelas, sobre, dentro de, dentro do, dentro da, em casa de, contra, perto de, perto do,
        perto da, ao lado de, ao lado do, ao lado da, em cima de, em cima do, em cima da, em torno de, desde, à
        frente de, na frente de, atrás de, entre, debaixo de, segundo, até, sob, pra, pro, pras, pros, ante, em
        redor de, em frente a, dum, duma, embaixo de, por baixo de, em volta de""",
    "det": """uns, umas, o, a, os, as, meu, minha, meus, minhas, teu, tua, teus, tuas, seu, sua, seus, suas,
        nosso, nossa, nossos, nossas, vosso, vossa, vossos, vossas, este, esta, estes, estas, esse, essa, esses,
        essas, aquele, aquela, aqueles, aquelas, todo, toda, todos, todas, todo o, toda a, todos os, todas as,
        cada, dele, dela, deles, delas, ambos, ambas""",
    "neg": """sem, nada de, nenhum, nenhuma, nunca, jamais, nem, não quero, não usa, não uso, não leva, não tem,
        não tenho, mas sem, não gosta de, não gosto de, exceto, menos o, menos a, tampouco, não coloque, não
        ponhas, não inclua, não incluas, não gosto do, não gosto da, não veste, não visto""",
    "few": """imenso, imensa, muitíssimo, muitíssima, alguns, algumas, algum, alguma, vários, várias, muitos,
        muitas, muito, muita, uns quantos, umas quantas, uns poucos, umas poucas, bastantes, um punhado de,
        diversos, diversas, montes de, um monte de, um montão de, diferentes, uma data de, uma porção de,
        imensos, imensas, bastante""",
    "pair": "par de, pares de, casal de",
    "pile": """pilha de, pilhas de, monte de, maço de, maços de, lote de, saco de, saquinho de, pacote de,
        pacotes de, coleção de, série de, conjunto de, pedaço de, pedacinho de, espécie de, tipo de, género de,
        gênero de, caixa de, caixinha de, frasco de, modelo de, miniatura de, caixas de, jogo de, set de, torre
        de, kit de, um pouco de, pouco de, bocado de, um bocado de, dose de, porção de, punhado de, embalagem
        de, pilha com,
        tubo de, tubos de, rolo de, rolos de, pacotinho de, pacotinhos de, caixinhas de, saquinhos de, pote de, potes
        de, bisnaga de, cartela de, frascos de, pedaços de, pedacinhos de, embalagens de, jogos de, molho de, ramo
        de, blister de""",
    "hold": """segurando, segura, a segurar, segurar, agarrando, agarra, a agarrar, segurando na mão, segura na
        mão, empunhando, empunha, que segura, segurando um, que está segurando, a segurar na mão, pegando,
        brandindo""",
    "wear": """homem vestido de, rapaz vestido de, menino vestido de, está vestido de, fantasiado de, fantasiada
        de, mascarado de, mascarada de, disfarçado de, vestindo, veste, visto, vestido com, vestida com, vestida
        de, a vestir, usa, usando, uso, que usa, que veste, calçando, calça sempre, calçado com, calçada com,
        calço, trajando, traja, com roupa de, roupa de, de uniforme, sempre de, sempre vestido, sempre vestida,
        veste-se com, se veste com, me visto com, visto-me com, ando de, anda de, estou de, está de, trajado de,
        trajada de, vestido como, vestida como, usa sempre, sempre usa, uso sempre, equipado de, fardado de,
        fardada de, a usar, trajes, com um look de""",
    "hand:right": """mão direita, na mão direita, com a mão direita, na sua mão direita, na minha mão direita, à
        direita na mão, na direita""",
    "hand:left": """mão esquerda, na mão esquerda, com a mão esquerda, na sua mão esquerda, na minha mão
        esquerda, na outra mão, na outra, com a outra mão, na esquerda""",
    "hand:any": """na mão, à mão, nas mãos, entre as mãos, na sua mão, na minha mão, nas suas mãos, nas minhas
        mãos, sempre na mão, com a mão, numa mão, em uma mão, em mãos""",
    "age": "anos, ano, aninhos, primaveras",
    "measure": """polegadas, polegada, cm, centímetros, mm, m, metros, kg, g, gramas, litros, litro, l, cl, ml,
        gb, tb, km, h, horas, hora, minutos, euros, quilos, reais, quilómetros, quilômetros""",
    # who
    "name": """chamo-me, me chamo, chama-se, se chama, meu nome é, o meu nome é, o nome dela é, o nome dele é,
        chamado, chamada, de nome, que se chama, apelidado, apelidada, apelido, alcunha, conhecido como,
        conhecida como, me chamam de, tratam-me por, seu nome é, o seu nome é, chamam-me""",
    "iam": """sou, eu sou, sou o, sou a, sou um, sou uma, este é o, esta é a, ela é a, ele é o, eu sou o, eu sou
        a, este é, esta é, apresento, ele é, ela é, eu, somos, aqui, para, eis, esse é, essa é, é um, é uma, é
        o, é a""",
    "tag": """com o título, intitulado, intitulada, com o subtítulo, com o slogan, com o lema, com o texto, que
        diga, que diz, a dizer, dizendo, slogan, lema, título, subtítulo, legenda, com a legenda, com a frase,
        frase, e o texto, com a inscrição, texto, escrito embaixo""",
    "photo": """foto, fotos, esta foto, foto em anexo, imagem em anexo, selfie, retrato, foto anexa, fotografia,
        foto que anexei, a imagem anexada, foto anexada, imagem anexa, minha foto, a minha foto""",
    "tag:soft": "por baixo, logo abaixo, logo por baixo, e por baixo, abaixo, embaixo, mais abaixo, em baixo",
    "person": """noivos, namorados, recém casados, irmã mais velha, irmão mais velho, irmã mais nova, irmão mais
        novo, filho mais velho, filha mais velha, chefe, chefa, patrão, patroa, gémeos, gémeas, gêmeos, gêmeas,
        mulher, homem, menina, menino, rapaz, rapariga, moça, moço, pessoa, senhora, senhor, personagem, tipo,
        tipa, cara, gajo, gaja, sujeito, amigo, amiga, colega, mãe, pai, mamã, papá, mamãe, papai, irmã, irmão,
        filho, filha, primo, prima, tio, tia, avó, avô, vovó, vovô, marido, esposo, esposa, namorado, namorada,
        criança, miúdo, miúda, garoto, garota, adolescente, bebé, bebê, vizinho, vizinha, sogra, sogro, cunhado,
        cunhada, eu mesmo, eu mesma, eu próprio, eu própria, indivíduo, viúvo, viúva, solteiro, solteira,
        menininha, menininho, desconhecido, desconhecida, nome, chefe de família, sobrinho, sobrinha, neto,
        neta, padrinho, madrinha, dama, jovem, guri, guria, piá, mano, parceiro, parceira, companheiro,
        companheira, dona, cavalheiro, mozão, mina, puto, cachopa, cachopo, velhinho, velhinha, neném, nenê""",
    # the set itself
    "frame": """estilo, tipo brinquedo, realista, realistas, fotorrealista, de ação, figura de ação, original,
        exposto, letras grandes, letras, letras maiúsculas, personalizado, personalizada, figura, figuras,
        starter pack, starterpack, starter packs, blister, estojo de brinquedo, brinquedo, brinquedos, boneco,
        boneca, bonecos, bonequinho, bonequinha, embalagem, embalagem de plástico, caixa, caixinha, caixa de
        plástico, transparente, transparentes, kit, action figure, figura articulada, colecionável,
        colecionador, estilo barbie, barbie, packaging, caixa de brinquedo, action man, imagem, starter kit,
        pack, pacote, caixa de boneco, caixa de coleção, edição limitada, edição de colecionador, de coleção,
        brinquedo de coleção, figura de coleção, set, universo, renderizado, render, 3d, em 3d, corpo inteiro,
        de corpo inteiro, corpo todo, articulado, articulada, bolha de plástico, plástico transparente, na
        caixa, dentro de uma caixa, caricatura, estilo funko, funko, funko pop, kit de sobrevivência, kit
        básico, versão brinquedo, versão boneco, playset, boneco de ação, miniatura, kit iniciante, miniatura
        colecionável""",
    "acc": """acessórios, acessório, objetos, objeto, seus acessórios, meus acessórios, os meus acessórios, os
        seus acessórios, coisas, suas coisas, minhas coisas, as minhas coisas, complementos, elementos, os
        seguintes acessórios, os seguintes objetos, complemento, itens, item, artigos, pertences, utensílios,
        apetrechos""",
    "bg": """fundo, fundo de cor, cor de fundo, cor do fundo, fundo da carta, fundo do cartão, cartão de fundo,
        fundo da caixa, de fundo, com fundo, fundo liso, plano de fundo, pano de fundo, fundo na cor, fundo cor""",
    "fn": """faças, fazes, façamos, serei, contratou, facção, fratura, pouquinho, ideais, récord, recorde,
        recordes, trate, teve, tive, tiveram, milhões, milhão, mil, campanha, opção, opções, carinho, penso, em
        maio, de maio, assim, vez, parte, foram, foi, fui, maneira, jeito, forma, acho, achei, achar, acha, diz,
        dizer, digo, diga, disse, dizem, sabe, sei, saber, sabem, saiba, sabia, ficar, fica, fico, ficou,
        fiquei, fez, fiz, fizeram, parece, parecem, poder, poderiam, deu, dou, dei, deixa, deixar, deixo,
        chegar, chega, chegou, querem, queriam, quis, quiser, volta, voltar, tenta, tentar, começar, começa,
        começo, acaba, acabar, acabou, usar, usam, usamos, encontrar, encontra, procura, procuro, procurar,
        estamos, fazem, seguir, segue, sigo, sentir, sinto, sente, igual, certo, certa, certeza, além, dentro,
        fora, através, acima, abaixo de, atrás, frente, através de, apesar, entanto, no entanto, entretanto,
        portanto, porém, talvez, inclusive, exatamente, simplesmente, totalmente, completamente, finalmente,
        atualmente, especialmente, provavelmente, realmente, basicamente, recentemente, novamente, ultimamente,
        momento, tempo, hora, verdade, vezes, caso, possível, importante, importantes, interessante, mundo, no
        mundo, toda a gente, todo mundo, gente, pessoal, lugar, local, semana, semanas, meses, mês, minuto, do
        que, até que, de vez em quando, às vezes, junto ao, junto à, uma vez, brasil, portugal, lisboa, são
        paulo, rio de janeiro, rio grande do sul, minas gerais, brasília, curitiba, porto alegre, belo
        horizonte, algarve, açores, angola, moçambique, cabo verde, brasileiro, brasileira, português,
        portuguesa, mineiro, mineira, carioca, paulista, paulistano, paulistana, gaúcho, gaúcha, baiano, baiana,
        nordestino, nordestina, alentejano, alentejana, lisboeta, portuense, angolano, angolana, permanente,
        saúde, parto, elite, vestido como, vestida como, trabalho em casa, trabalho de casa, trabalha em casa,
        trabalha de casa, em casa, de casa, para casa, por casa, lá em casa, trabalho num banco, trabalha num
        banco, trabalho em um banco, aniversário de, para o aniversário de, aniversário do, aniversário da,
        aniversário, um pouco, pouco, um pouquinho, um bocado, num banco, em um banco, em cima, no topo, na
        parte superior, em cima à direita, em cima à esquerda, na parte inferior, à direita, à esquerda, por
        cima, por cima de, escreve, escreva, escrever, escrito, põe, ponha, pôr, coloca, coloque, colocar,
        coloca-me, marca, mostra, mostre, nascido, nascida, de idade, com idade, tem, tenho, temos, têm, tinha,
        ter, tenha, tendo, tu, você, vocês, ele, ela, nós, a gente, eles, elas, me, te, se, lhe, lhes, vos, mim,
        comigo, contigo, consigo, que, quê, quem, onde, cujo, cuja, isto, isso, aquilo, algo, algo como, não,
        sim, pois, porque, por que, porquê, como, mas, então, por isso, quando, enquanto, sempre, sempre com,
        por vezes, muitas vezes, frequentemente, normalmente, geralmente, quase sempre, quase, muito, demais,
        demasiado, bem, só, somente, apenas, mesmo, mesma, mesmos, sobretudo de, sobretudo o, sobretudo a,
        sobretudo com, principalmente, claro, evidentemente, óbvio, obviamente, há, haver, havia, é, és, são,
        era, ser, seja, sendo, sido, está, estou, estão, estar, esteja, estava, estando, tá, tô, faz, faço,
        fazer, faça, façam, fazendo, feito, feita, gosta, gosto, gostam, gostamos, gosta de, gosto de, gostar,
        gosta muito de, gosto muito de, gostava, gostaria, gosta do, gosto do, gosta da, gosto da, adora, adoro,
        adoram, adorar, amo, ama, amam, amar, curte, curto muito, curtir, prefere, prefiro, quero, quer,
        queremos, queria, quereria, posso, pode, podes, podem, poderia, acrescenta, acrescentar, acrescente,
        adiciona, adicionar, adicione, inclui, incluindo, incluir, inclua, incluam, incluído, incluída,
        incluídos, incluídas, cria, criar, crie, cria-me, crie uma, gera, gerar, gere, desenha, desenhar,
        desenhe, imagina, imagine, transforma, transforme, transforma-me, me transforme, converta, representa,
        representando, representado, representada, dá, dê, dar, dá-me, me dê, compreende, contém, contendo,
        contenha, possui, possuindo, preciso, precisa, precisamos, preciso de, precisa de, por favor, pf, pfv,
        porfa, obrigado, obrigada, olá, oi, bom dia, boa tarde, boa noite, ei, opa, é preciso, deve, devem,
        deveria, deve ter, deve levar, deve incluir, que tenha, que leve, que apareça, que apareçam, que inclua,
        aparece, apareça, apareçam, entre outras coisas, entre outros, etc, em particular, por exemplo, p ex,
        enfim, em resumo, bom, ah, oh, eh, aí, ali, aqui, cá, lá, nela, nele, ao seu lado, ao lado, junto,
        perto, para todo o lado, em todo lado, por todo o lado, em todo lugar, para todo lado, o dia todo, o dia
        inteiro, o tempo todo, todo o tempo, todos os dias, todo dia, todo santo dia, diariamente, cada dia, no
        dia a dia, dia a dia, do dia a dia, dia, dias, de verdade, ir, vou, vai, vamos, vão, indo, ando, anda,
        andar, durante, após, depois de, antes, antes de, na minha casa, no trabalho, no escritório, na vida,
        bastante, mais ou menos, cerca de, aproximadamente, unicamente, senão, embora, para que, já que, já,
        coisa, passa, passo, passar, passando, vive, vivo, viver, vivem, mora, moro, joga, jogo, jogar, jogam,
        jogando, a jogar, toca, toco, tocar, tocando, a tocar, trabalha, trabalho, trabalho com, trabalho em,
        trabalho como, trabalho na, trabalho no, trabalhar, trabalhando, a trabalhar, estudo, estuda, estudar,
        estudando, sua vida, minha vida, a minha vida, vida, modo, versão, nunca larga, nunca largo, não largo,
        não larga, nunca sai sem, nunca saio sem, não sai sem, não saio sem, não sai de casa sem, não saio de
        casa sem, não pode faltar, não podem faltar, que não pode faltar, não vivo sem, não vive sem, não passo
        sem, não passa sem, que nunca falta, que não falte, nunca pode faltar, indispensável, indispensáveis,
        imprescindível, imprescindíveis, inseparável, inseparáveis, essencial, essenciais, básico, básicos,
        parecido, parecida, parecido com, será, seria, seriam, terá, teria, seguinte, seguintes, o seguinte, um,
        outro, outra, outros, outras, cada vez, cada vez que, leva, levo, levar, levam, leve sempre, leva
        sempre, levo sempre, sempre leva, sempre levo, anda sempre, ando sempre, anda sempre com, ando sempre
        com, sempre anda com, carrega, carrego, carregar, traz, trago, trazer, traga, trazendo, bebe, bebo,
        beber, bebendo, a beber, toma, tomo, tomar, tomando, a tomar, come, como sempre, comer, comendo, a
        comer, ler, leio, lê, lendo, a ler, ouve, ouço, ouvir, ouvindo, a ouvir, escuta, escuto, escutar, vê,
        vejo, ver, vendo, a ver, assiste, assisto, assistir, olha, olho para, monta, monto, pratica, pratico,
        praticar, coleciono, coleciona, canta, canto, cantar, cantando, a cantar, viajo, viaja, viajar,
        viajando, a viajar, juntos, juntas, da minha vida, da sua vida, sou fã de, é fã de, fã de, muito fã de,
        sou fã do, é fã do, fã do, fã da, sou fã da, sou louco por, sou louca por, louco por, louca por, maluco
        por, maluca por, doido por, doida por, viciado em, viciada em, sou viciado em, sou viciada em,
        apaixonado por, apaixonada por, sou apaixonado por, sou apaixonada por, amante de, amante do, amante da,
        paixão por, minha paixão, a minha paixão, a sua paixão, a minha paixão é, minha paixão é, torcedor do,
        torcedora do, torce pelo, torço pelo, torcedor, torcedora, adepto do, adepta do, obcecado por, obcecada
        por, dedicado a, dedicada a, dedica-se a, dedico-me a, me dedico a, se dedica a, desde sempre, há anos,
        venho de, a meu lado, do meu lado, ao meu lado, a condizer, combinando, visita, visitar, sair, saio,
        fora de, de manhã, de tarde, à tarde, à noite, de noite, pela manhã, na hora de, à hora de, no meu dia a
        dia, no seu dia a dia, no meu tempo livre, nos tempos livres, tempos livres, tempo livre, horas vagas,
        nas horas vagas, ao fim de semana, aos fins de semana, no fim de semana, nos fins de semana, fim de
        semana, mais nada, menos, tão, tanto, tal, tais, melhor, pior, melhores, ideal, pronto para, pronta
        para, baseado em, baseada em, com base em, usando a, utiliza, utilizando, utilizar, hoje, ontem, amanhã,
        agora, logo, cedo, versus, vs, qual, quais, alguém, ninguém, qualquer, quaisquer, kkk, kkkk, rsrs, haha,
        ok, fixe, beleza, perfeito, super, ultra, de tudo, de nada, nada, tudo, quero também, as duas mãos, por
        aí, por aqui, ao fundo, no fundo, com ela, com ele, com eles, com elas, consiste em, lado, lados, conta
        com, cena, em modo, de marca, da marca, marca própria, em geral, acorda, acordo, dorme, durmo, cuida,
        cuido, cuidar, odeia, odeio, odiar, sonha, sonho com, sonha com, meu sonho, compra, compro, comprar,
        vende, vender, ensina, ensino, ensinar, escrevendo, a escrever, escrevo, pinta, pinto, pintar, desenho,
        cozinhar, cozinho, cozinha sempre, cozinhando, dançar, danço, dança sempre, correr, corro, nadar, nado,
        cosplay, dando, falar, falando, fala, falo, pensar, pensa, sou de, moro em, vivo em, com certeza, de
        jeito nenhum, tipo assim, tipo, até hoje, uma vida, meio, nossa, pra sempre, para sempre, daquele,
        daquela, neste, nesta, nesse, nessa, naquele, naquela, destes, destas, desse, dessa, deste, desta""",
    # how an object is, when it does not change which object it is
    "plain": """caros, caras, apontado, adaptado, carregado, transferido, solidário, molecular, jovem, jovens,
        confortável, confortáveis, da manhã, da tarde, da noite, de domingo, de todos os dias, do dia, de cada
        dia, pequeno, pequena, pequenos, pequenas, pequenino, pequenina, muito pequeno, muito grande, grande,
        grandes, grandão, grandona, enorme, enormes, mini, velho, velha, velhos, velhas, antigo, antiga,
        antigos, antigas, novo, nova, novos, novas, novinho, novinha, bonito, bonita, bonitos, bonitas, lindo,
        linda, lindos, lindas, belo, bela, boa, bons, boas, magnífico, precioso, caro, barato, barata, baratos,
        limpo, limpa, sujo, suja, usado, usada, gasto, gasta, famoso, famosa, eterno, eterna, inevitável, fiel,
        verdadeiro, verdadeira, simples, longo, longa, longos, comprido, comprida, curto, curta, pesado, pesada,
        leve, leves, quente, quentes, quentinho, quentinha, frio, fria, frios, fresco, fresca, fofo, fofa,
        fofos, fofinho, fofinha, adorável, moderno, moderna, modernos, vintage, retro, retrô, de couro, de pele,
        de madeira, de metal, de plástico, de lã, de pano, de tecido, de vidro, de cristal, de papel, de cartão,
        de papelão, de ouro, em segunda mão, de segunda mão, de algodão, de aço, de inox, de alumínio, de
        cerâmica, de barro, de porcelana, metálico, metálica, querido, querida, amado, amada, clássico,
        clássica, clássicos, elegante, elegantes, giro, gira, giros, giras, fixe, cool, legal, maneiro, maneira,
        bacana, porreiro, estiloso, estilosa, com estilo, brilhante, brilhantes, sem fio, sem fios, fumegante,
        fumegantes, bem quente, bem forte, forte, fortes, de bolso, gigante, gigantes, largo, larga, largos,
        fina, finos, grosso, grossa, único, única, último, última, primeiro, primeira, habitual, do costume, de
        sempre, inspirador, inspiradora, amplo, ampla, folgado, folgada, macio, macia, macios, claro, clara,
        claros, claras, escuro, escura, escuros, escuras, peludo, peluda, felpudo, felpuda, típico, típica,
        típicos, próprio, própria, pessoal, pessoais, cheio, cheia, vazio, vazia, médio, média, bom, mau, má,
        ruim, feio, feia, doce, rico, rica, de qualidade, de luxo, da moda, de trabalho, desportivo, desportiva,
        esportivo, esportiva, caseiro, caseira, acabado de fazer, fresquinho, fresquinha, geladinha, gelada,
        tamanho, aberto, aberta, fechado, fechada, partido, partida, duplo, dupla, triplo, dobrável,
        profissional, profissionais, de brincar, de brinquedo, gordinho, gordinha, cansado, cansada, feliz,
        plano, plana, natural, naturais, especial, especiais, mágico, mágica, de verão, de inverno, catita,
        potente, rápido, rápida, em miniatura, vibrante, vibrantes, normal, normais, real, surrado, surrada,
        top, chique, chiques, fininho, bem passado, cremoso, cremosa, importado, importada, nacional,
        maravilhoso, maravilhosa, delicioso, deliciosa, gostoso, gostosa,
        inseparável, inseparáveis, multicolor, multicolorido, multicolorida, colorido, colorida, dobráveis,
        sobressalente, amassado, amassada, mordido, mordida, telecomandado, telecomandada, insuflável, inflável,
        descartável, descartáveis, recarregável, reutilizável, minúsculo, minúscula, pequenininho, pequenininha,
        super, velhinho, velhinha, vencido, vencida, de emergência, de reserva, feito à mão, feita à mão, bendito,
        bendita,
        portátil, portáteis""",
    "liked": """favorito, favorita, favoritos, favoritas, preferido, preferida, preferidos, preferidas,
        predileto, predileta, de eleição, de estimação, xodó, queridinho, queridinha""",
    "glasses": "óculos, óculos de grau, óculos de ver, par de óculos, óculos graduados, óculos de leitura",
}

COLOURS: dict[str, str] = {
    "white": "branco, branca, brancos, brancas, branquinho, branquinha",
    "cream": "creme, cor creme, marfim, off white, cru, branco sujo, cor de marfim, branco pérola",
    "beige": "bege, beges, cor bege, nude, cor de pele",
    "sand": "areia, cor de areia, cor areia",
    "yellow": """amarelo, amarela, amarelos, amarelas, amarelo limão, amarelo claro, amarelo vivo, amarelo
        fluorescente, amarelo canário, amarelo neon, amarelinho, amarelinha, amarelo bebê""",
    "mustard": "mostarda, cor de mostarda, amarelo mostarda, ocre, cor mostarda",
    "gold": "dourado, dourada, dourados, douradas, ouro, cor de ouro",
    "orange": """laranja, laranjas, cor de laranja, alaranjado, alaranjada, cor laranja, laranja vivo, laranja
        fluorescente""",
    "coral": """coral, salmão, cor salmão, cor de salmão, cor coral, cor de coral, rosa salmão, pêssego claro,
        cor de pêssego""",
    "red": """vermelho, vermelha, vermelhos, vermelhas, encarnado, encarnada, vermelho vivo, vermelho intenso,
        escarlate, carmim, vermelhinho, vermelhinha, vermelho sangue, encarnados""",
    "burgundy": """bordô, bordeaux, vinho escuro, cor de vinho, cor vinho, grená, vermelho escuro, vermelho
        vinho, bordeau, bordô escuro, marsala""",
    "pink": """rosa, rosas, cor de rosa, cor-de-rosa, rosinha, rosa claro, rosa bebé, rosa pastel, rosa pálido,
        rosa velho, rosado, rosada, rosa antigo, rosa chiclete""",
    "fuchsia": """fúcsia, magenta, rosa choque, rosa fúcsia, pink, rosa shocking, rosa forte, rosa vivo, rosa
        pink, rosa neon""",
    "lilac": "lilás, lilases, lavanda, malva, roxo claro, violeta claro, cor de malva, alfazema",
    "purple": "roxo, roxa, roxos, roxas, violeta, violetas, púrpura, beringela, roxo escuro, berinjela",
    "navy": "azul marinho, azul escuro, azul noite, marinho, azuis escuros, azul petróleo escuro, azul naval",
    "blue": """azul, azuis, azul royal, azul elétrico, azul vivo, azul ganga, azul bic, azul jeans, azulinho,
        azul cobalto, azul forte, azulzinho, azulão, azul caneta""",
    "sky": """azul céu, azul claro, azul bebé, azul pastel, azul celeste, celeste, azul pálido, azul clarinho,
        azuis claros, azul do céu""",
    "turquoise": "turquesa, ciano, azul turquesa, água marinha, cor turquesa, azul piscina, turquesas",
    "teal": "azul petróleo, verde petróleo, petróleo, azul pavão, azul esverdeado",
    "mint": """verde menta, menta, verde água, verde claro, verde pastel, verde pálido, verde bebê, cor de
        menta, verdes claros""",
    "green": """verde, verdes, verde vivo, esmeralda, verde esmeralda, verdinho, verdinha, verde bandeira, verde
        intenso""",
    "lime": """verde limão, verde lima, verde maçã, verde fluorescente, verde alface, verde neon, verde
        pistache, verde cítrico""",
    "olive": "verde oliva, oliva, verde tropa, caqui, verde militar, verde musgo, verde azeitona, verde seco, kaki",
    "forest": """verde escuro, verde garrafa, verde floresta, verde bandeira escuro, verde pinho, verdes
        escuros, verde inglês""",
    "caramel": """caramelo, cor de caramelo, castanho claro, marrom claro, conhaque, cor de mel, mel escuro, cor
        caramelo""",
    "tan": "camel, cor camel, cor de couro, canela, cor de canela, cor canela, havana",
    "brown": """castanho, castanha, castanhos, castanhas, marrom, marrons, cor de madeira, cor de café, pardo,
        parda, café escuro""",
    "chocolate": """castanho escuro, marrom escuro, cor de chocolate, cor chocolate, chocolate escuro, castanhos
        escuros, café forte""",
    "silver": """prateado, prateada, prateados, prateadas, prata, cor de prata, cinza claro, cinzento claro,
        cromado, cromada""",
    "grey": """cinza, cinzas, cinzento, cinzenta, cinzentos, cinzentas, cinza médio, cinza rato, cor de cinza,
        cinzinha""",
    "graphite": """cinza escuro, cinzento escuro, antracite, antracita, grafite, chumbo, cinza chumbo, cinza
        grafite, cinzas escuros""",
    "black": """preto, preta, pretos, pretas, negro, negra, negros, negras, pretinho, pretinha, preto fosco,
        preto mate""",
}
# also the name of a thing: a colour only beside a noun
THINGS_TOO = """creme, areia, mostarda, laranja, laranjas, rosa, rosas, coral, salmão, ouro, prata, menta,
    violeta, violetas, lavanda, oliva, marfim, canela, caramelo, castanha, castanhas, esmeralda, chumbo,
    petróleo, grafite, beringela, berinjela, conhaque, cru, camel, celeste, marinho, alfazema, pink, nude, café
    escuro, café forte, cinzas, rosinha, chocolate escuro"""

# a given name too, when a text begins with it
NAMES_TOO = """rosa, violeta, branca, margarida, jasmim, celeste, pérola, esmeralda, dores, sol, luz, olívia,
    estrela, marina, ângelo, leão, flor, max, cruz, lua, coral, íris, alma, leo, clara, amora, jade, ámbar,
    vera, gala, rosinha, hortência, açucena, pilar, benedita, rita, graça, aurora, conceição, serena, bela,
    nina, maia, mel, luna, mar, linda, carmim, safira, neves, oliva, marinho"""

# the colour of hair, by the word that also says it is hair
HAIR: dict[str, str] = {
    "#dcb65c": """loiro, loira, loiros, loiras, louro, loura, louros, louras, loirinho, loirinha, loiro dourado,
        loiro claro, loura natural, galego, galega, loira natural, aloirado, aloirada""",
    "#8a5a34": "castanho claro, castanhos claros, castanho médio, loiro escuro, aloirado escuro, castanho mel",
    "cream": """loiro platinado, platinado, platinada, loira platinada, descolorido, descolorida, descoloridos,
        platinados, loiro muito claro, louro platinado""",
    "chocolate": """moreno, morena, morenos, morenas, moreninho, moreninha, muito moreno, muito morena, castanho
        muito escuro""",
    "#b4551d": "ruivo, ruiva, ruivos, ruivas, ruivinho, ruivinha, cobre, acobreado, acobreada",
    "#7b3420": "acaju, mogno, avermelhado, avermelhada, caju",
    "grey": "grisalho, grisalha, grisalhos, grisalhas, brancas, cãs, sal e pimenta, esbranquiçado, esbranquiçados",
}

# of these, the ones that speak of hair without the word
HAIR_ALONE = """loiro, loira, louro, loura, loirinho, loirinha, galego, galega, moreno, morena, moreninho,
    moreninha, muito moreno, muito morena, ruivo, ruiva, ruivinho, ruivinha, grisalho, grisalha, loira
    platinada, loiro platinado"""

NUMBERS = """um uma, dois duas, três, quatro, cinco, seis meia, sete, oito, nove, dez, onze, doze, treze,
    catorze quatorze, quinze, dezasseis dezesseis"""
COUPLE = "um par de, um casal de, uma dupla de, ambos"

# headings people put before a colon
HEADS: dict[str, str] = {
    "name": """nome em cima, nome no topo, nome em destaque, nome embaixo, nome, nome da personagem, nome do
        personagem, personagem, título principal, nome completo, nome e apelido, nome e sobrenome""",
    "tag": """profissão, ofício, título, slogan, lema, trabalho, subtítulo, papel, função, descrição, cargo,
        atividade, texto, ocupação, frase, legenda, emprego, bio""",
    "items": """acessórios, acessório, objetos, os seus acessórios, meus acessórios, os meus acessórios, objetos
        à volta, na caixa, conteúdo, coisas, objetos a incluir, acessórios incluídos, complementos, elementos,
        itens, inclui, inclua, artigos, dentro da caixa, seus acessórios""",
    "worn": """roupa, roupas, vestuário, look, traje, estilo de roupa, peças de roupa, outfit, vestimenta,
        aparência, veste""",
    "bg": """fundo, cor de fundo, cor, cor do fundo, cor da carta, cor do cartão, cartão, background, cor da
        caixa, fundo da caixa""",
    "look": "cabelo, cabelos, óculos, cara, rosto, expressão, barba, pele, penteado, traços, olhos, feições",
    "none": """físico, aspeto, aspecto, aspeto físico, animais, animal, animais de estimação, animal de
        estimação, pets, pet, estilo, nota, idade, passatempos, hobbies, hobby, paixões, paixão, desporto,
        esporte, gostos, interesses, género, gênero, sexo, características""",
}

# English words that are ordinary Portuguese ones: never read as English inside a Portuguese sentence
FALSE_FRIENDS = """ai, toque, formula, james, site, sites, presents, top, king, bob, las, radio, come, me, no,
    do, as, a, an, dose, dote, ate, are, era, fez, for, foram, if, more, mas, mate, mane, males, mar, pare,
    pipe, pode, pote, pires, range, rape, real, rate, rim, sea, se, sere, seta, sabe, sale, sane, sobre, sole,
    sons, tape, tire, tem, ten, time, times, tires, use, usa, uses, vale, vase, visa, bola, bolas, bate, bale,
    bases, base, cape, capes, canal, cane, cave, cola, cor, custom, data, date, dates, dares, dons, face, faces,
    fade, fame, fares, fates, fins, fosse, general, grade, grave, habit, idea, lares, late, lemes, lime, limes,
    lines, local, loses, male, mango, manga, menu, meses, moles, mole, moves, nave, naves, net, nude, once, one,
    pages, pane, panes, pantry, pavement, pastel, pedal, pest, pine, planes, plane, polo, pole, poses,
    preservative, pulse, puxe, push, race, rates, rival, robe, robes, sages, salve, serve, serves, side, sin,
    social, solo, tales, taxi, toes, tome, torte, tosses, toner, total, tribal, tube, tune, tutor, vague, van,
    verbal, vigor, vital, digital, final, normal, musical, hotel, color, actor, motor, error, cable, control,
    livre, pain, fan, chance, pera, pen, bar, son, sol, tom, mala, malas, pasta, cartoon, exit, legend, lunch,
    parents, cigar, compass, dent, noise"""

# ---- grammar -----------------------------------------------------------------------------------------------------

ARTICLES = "um, uma, uns, umas, o, a, os, as"  # what a spoken name may begin with
HEAD_FIRST = True  # a noun stands before what describes it
COMPOUNDS = False  # whether words are joined into one
PLURALS = "oes>ao, aes>ao, aos>ao, ais>al, eis>el, ois>ol, is>il, ns>m, res>r, zes>z, ses>s, s>, es>"
IRREGULAR = {
    "sandes": "sandes",
    "lapis": "lapis",
    "tenis": "tenis",
    "oculos": "oculos",
    "pires": "pires",
    "jovens": "jovem",
    "imagens": "imagem",
    "homens": "homem",
    "maos": "mao",
    "paes": "pao",
    "caes": "cao",
}
SAME = {
    **{"do": "de", "da": "de", "dos": "de", "das": "de", "d": "de", "no": "em", "na": "em", "nos": "em", "nas": "em"},
    **{"ao": "a", "aos": "a", "as": "a"},
}
AGREEMENT = "aoes"  # letters that adjectives lose at their end to be compared
