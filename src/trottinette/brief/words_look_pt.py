"""Portuguese as people write it about a person. The same tables as in words_look_fr.

The choices of the figure bring their own words; here is what people say around them, and other ways to say them.
"""

from trottinette.brief.words_clothes_pt import DOUBTFUL as DOUBTFUL
from trottinette.brief.words_clothes_pt import GARMENTS as GARMENTS
from trottinette.brief.words_clothes_pt import PATTERNS as PATTERNS
from trottinette.brief.words_clothes_pt import PRINTS as PRINTS
from trottinette.brief.words_clothes_pt import WORN as WORN

# parts of a body that adjectives describe, by the families such adjectives may choose from, the likeliest first
FEATURES: dict[str, str] = {
    "eyes": "olhos, olho, olhar, olhinhos, olhão",
    "brows": "sobrancelhas, sobrancelha",
    "nose": "nariz",
    "mouth mark": "boca, lábios, lábio",
    "head skin mark expression": "rosto, cara, semblante, feições, face, traços, carinha, fisionomia",
    "head": "queixo, mandíbula, maxilar",
    "head hair": "cabeça, crânio",
    "mark hair": "testa, têmporas",
    "mark skin": "bochechas, bochecha, maçãs do rosto, faces",
    "expression": "expressão, ar, gesto",
    "skin mark": "pele, tez, cútis",
    "hair": "cabelo, cabelos, cabeleira, penteado, corte de cabelo, corte, madeixas, cabelinho, melena, juba",
    "beard": """barba, barbas, bigode, bigodes, cavanhaque, pera, suíças, bigodinho, barbicha, costeletas,
        barbinha, patilhas""",
    "height build": "estatura, altura",
    "build height": """porte, constituição, silhueta, ombros, costas, braços, pernas, membros, corpo, barriga,
        ventre, pança, compleição, corpão, porte físico""",
}

# where the second colour of the hair goes
TINTS: dict[str, str] = {
    "highlights": """madeixas, mechas, mecha, madeixa, reflexos, reflexo, balayage, nuances, luzes, fios,
        californianas""",
    "ends": "pontas, ponta",
    "roots": "raízes, raiz",
    "halves": "bicolor, bicolores, metade metade, de duas cores",
}

# colours that are only said of hair or of eyes
TONES: dict[str, dict[str, str]] = {
    "hair": {
        "chocolate": "escuro, escuros, escura, marrom",
        "#8a5a34": "castanho, castanhos, castanha",
        "#dcb65c": "dourado, dourados, claro, claros, palha",
        "#b4551d": "alaranjado, acobreado, acobreados, cor de fogo",
        "grey": "acinzentado, acinzentados, cinza",
        "white": "brancos, branco, branquinhos, nevado",
        "black": "asa de corvo, azeviche, negríssimo",
    },
    "eyes": {
        "#8a6d3b": "avelã, cor de avelã",
        "#c58a2a": "âmbar, mel, cor de mel, ambarinos",
        "chocolate": "escuros, castanhos, castanho escuros, cor de café",
        "green": "esverdeados",
        "blue": "azulados, azulinhos",
        "grey": "acinzentados, cor de aço",
        "black": "jabuticaba, cor de jabuticaba, azeviche",
    },
}

# other ways to say a choice; before a phrase `~` means only near it, `-` only beside its noun
LOOKS: dict[str, str] = {
    "age/child": """criança, menino, menina, miúdo, miúda, garotinho, garotinha, menininho, menininha, puto,
        petiz, criancinha, guri, guria, moleque, pirralho, criança pequena, menino pequeno, menina pequena""",
    "age/baby": "bebé, bebê, recém nascido, recém nascida, neném, nenê, nenezinho",
    "age/adult": """de meia idade, quarentão, quarentona, cinquentão, cinquentona, trintão, trintona,
        balzaquiana, sessentão, maduro, madura, adulto, adulta, jovem adulto, jovem adulta""",
    "age/teenager": "adolescente, mocinha, mocinho, rapazinho, rapariguinha, teen",
    "age/elder": """velho, velha, idoso, idosa, ancião, anciã, velhinho, velhinha, senhor de idade, senhora de
        idade, da terceira idade, avó, avô, vovó, vovô, vó, vô, avozinha, avozinho, octogenário, octogenária,
        septuagenário, septuagenária, de idade avançada, sénior, sênior, pessoa idosa""",
    "build/slim": """magro, magra, magrinho, magrinha, esbelto, esbelta, franzino, franzina, delgado, delgada,
        fininho, fininha, esguio, esguia, seco, seca, magricela, magérrimo, magérrima, magrelo, magrela""",
    "build/broad": """robusto, robusta, encorpado, encorpada, corpulento, corpulenta, ombros largos, de ombros
        largos, entroncado, entroncada, parrudo, parruda, forte, largo, larga, largos, largas, fortão, fortona,
        grandalhão, grandalhona, atarracado, maciço, troncudo, troncuda, espadaúdo""",
    "build/muscular": """musculoso, musculosa, musculado, musculada, atlético, atlética, sarado, sarada,
        malhado, malhada, bombado, bombada""",
    "build/round": """gordo, gorda, gordinho, gordinha, rechonchudo, rechonchuda, cheinho, cheinha, obeso,
        obesa, acima do peso, redondo, redonda, redondinho, redondinha, barrigudo, barriguda, gorducho,
        gorducha, roliço, roliça, plus size, curvilíneo, curvilínea, pançudo, gordão, saliente""",
    "build/average": """de porte médio, de constituição média, -média, -médio, -normal, de porte normal, de
        corpo médio""",
    "height/tall": """alto, alta, altos, altas, altíssimo, altíssima, muito alto, muito alta, grandão, grandona,
        de grande estatura, gigante, de estatura alta, espigado, altão""",
    "height/short": """baixo, baixa, baixinho, baixinha, de baixa estatura, pequenino, pequenina, baixote,
        tampinha, muito baixo, muito baixa, pequenote, pequeno, pequena, -baixa, de estatura baixa, mignon""",
    "height/average": """-média, -mediana, -normal, de estatura média, de estatura mediana, de altura média, de
        altura mediana""",
    "pregnant/yes": """grávida, mulher grávida, à espera de bebé, esperando um bebê, à espera de um filho,
        gestante, esperando bebê""",
    "eyes/large": "grandes, enormes, grandões, imensos, esbugalhados, expressivos",
    "eyes/small": "pequenos, pequeninos, miúdos, miudinhos",
    "eyes/deep_set": "fundos, encovados",
    "eyes/almond": "amendoados, em amêndoa, de amêndoa",
    "eyes/narrow": "semicerrados, apertados, apertadinhos",
    "eyes/monolid": "puxados, rasgados, orientais",
    "brows/thick": "grossas, espessas, cheias, fartas, densas",
    "brows/thin": "finas, fininhas, depiladas",
    "brows/arched": "arqueadas, arqueada",
    "brows/straight": "retas, direitas",
    "nose/button": "~reto, de botão",
    "nose/wide": "largo",
    "nose/flat": "achatado, chato",
    "nose/small": "pequeno, pequenino, delicado",
    "nose/round": "grande, redondo, enorme, de batata, abatatado, batatudo, narigão",
    "nose/upturned": "arrebitado, empinado",
    "nose/aquiline": "aquilino, adunco, de águia, romano",
    "nose/pointed": "pontiagudo, afilado, fino, pontudo",
    "nose/long": "comprido, longo, alongado",
    "mouth/wide": "grande, larga, enorme",
    "mouth/full": "carnudos, grossos, carnuda, volumosos, cheios, grandes",
    "mouth/thin": "finos, fina, delgados",
    "mouth/small": "pequena, pequenina",
    "head/round": "redondo, redonda, redondinho, redondinha, de lua",
    "head/long": "alongado, alongada, comprido, comprida, fino, magro",
    "head/square": "quadrado, quadrada, marcado, anguloso",
    "head/oval": "oval",
    "head/heart": "em coração, em forma de coração, de coração",
    "skin/monk-02": "pálida, pálido, clara, claro, branca, branco, clarinha, branquinha, leitosa",
    "skin/monk-05": "azeitonada, azeitonado, oliva, cor de azeitona",
    "skin/monk-06": "bronzeada, bronzeado, dourada, queimada do sol, tostada, queimada de sol, dourada do sol",
    "skin/monk-07": "morena, moreno, parda, pardo, mestiça, mestiço, mulata, moreninha, cor de canela, jambo",
    "skin/monk-09": "negra, negro, preta, preto, escura, escuro, retinta, retinto, de ébano, ébano",
    "mark/wrinkles": "rugas, enrugado, enrugada, pés de galinha, vincos, marcado por rugas",
    "mark/freckles": "sardas, sardento, sardenta, cheio de sardas, cheia de sardas, coberto de sardas",
    "mark/blush": """bochechas rosadas, bochechas coradas, corado, corada, coradas, rosadas, ruborizado,
        ruborizada, faces rosadas, faces coradas, rosadinhas, rubor, bochechas vermelhas""",
    "mark/lipstick": "lábios pintados, lábios vermelhos, batom vermelho, de batom, batom",
    "mark/beauty_spot": "sinal no rosto, pinta no rosto, pinta na bochecha, sinal na cara, pinta, sinal de beleza",
    "mark/scar": "cicatriz, cicatrizes, uma cicatriz no rosto, uma cicatriz na cara",
    "mark/make_up": "maquilhado, maquilhada, maquilhagem, maquiado, maquiada, maquiagem, bem maquiada",
    "mark/eye_patch": "pala no olho, tapa olho, caolho, venda no olho, zarolho, tapa-olho",
    "mark/hearing_aid": "aparelho auditivo, aparelhos auditivos, prótese auditiva, aparelho no ouvido",
    "mark/vitiligo": "vitiligo",
    "mark/dimples": "covinhas, covinha, covinhas nas bochechas",
    "expression/smile": "sorriso, sorridente, sorri, sorrindo, a sorrir, risonho, risonha, sorriso no rosto",
    "expression/laugh": "rindo, a rir, dá risada, gargalhada, às gargalhadas, dando risada, gargalhando",
    "expression/grin": """sorriso aberto, grande sorriso, sorriso de orelha a orelha, sorrisão, sorriso enorme,
        sorriso largo""",
    "expression/grumpy": """rabugento, rabugenta, zangado, zangada, bravo, brava, mal-humorado, mal-humorada,
        ranzinza, carrancudo, carrancuda, de mau humor, irritado, irritada, emburrado, emburrada, chateado,
        chateada""",
    "expression/surprised": """surpreso, surpresa, surpreendido, surpreendida, espantado, espantada, de boca
        aberta, boquiaberto""",
    "expression/tender": "enternecido, enternecida, sorriso terno, sorriso doce, meigo, meiga, sorriso meigo",
    "expression/wink": """piscadela, piscando o olho, a piscar o olho, pisca o olho, piscando um olho, dando uma
        piscadinha""",
    "expression/determined": "decidido, decidida, sério, séria, determinado, determinada, severo, severa",
    "expression/calm": "calmo, calma, sereno, serena, tranquilo, tranquila, pacato",
    "expression/joyful": "alegre, contente, radiante, jovial, felicíssimo",
    "expression/sleepy": "~olheiras, sonolento, sonolenta, ensonado, ensonada",
    "expression/sad": "triste, tristonho, tristonha, melancólico, melancólica",
    "hair/short": "curto, curtos, curtinho, curta, curtinhos, cortado curto",
    "hair/cropped": "muito curto, curtíssimo, à escovinha, joãozinho, bem curtinho",
    "hair/shaved": "rapado, rapada, raspado, raspada, máquina zero, máquina um, rapados, raspados",
    "hair/undercut": """rapado dos lados, raspado dos lados, lados rapados, lados raspados, raspado nas
        laterais, rapado nos lados""",
    "hair/long_wavy": "ondulado, ondulados, ondulada, onduladinho",
    "hair/long_straight": "liso, lisos, lisa, escorrido, escorridos, alisado, chapado, lisinho",
    "hair/long": """comprido, compridos, longo, longos, comprida, longa, solto, soltos, compridão, pelas costas,
        até à cintura, até a cintura, muito comprido, muito longo""",
    "hair/bob": """pelos ombros, na altura dos ombros, pelo ombro, até aos ombros, até os ombros, chanel, corte
        chanel, no ombro, à altura dos ombros""",
    "hair/curly": """encaracolado, encaracolados, cacheado, cacheados, cachos, caracóis, crespinho, enrolado,
        encaracolada, cacheada, cacheadinho, anelado""",
    "hair/afro": "afro, black power, crespo, crespos, carapinha, crespa",
    "hair/ponytail": """rabo de cavalo, preso, em rabo de cavalo, rabo, presos, apanhado em rabo de cavalo,
        atado, rabinho de cavalo, rabicó""",
    "hair/bun": "coque, carrapito, apanhado, num coque, preso em coque, preso num coque, apanhados, puxo, totó",
    "hair/bald": "careca, calvo, calva, sem cabelo, cabeça rapada, cabeça raspada, carecas, carequinha",
    "hair/balding": "meio careca, calvície, ficando careca, a ficar careca, cabelo ralo, ralo, meio calvo",
    "hair/receding": "entradas acentuadas, entradas no cabelo",
    "hair/slicked_back": "penteado para trás, lambido, para trás, engomado, gomado, lambido para trás",
    "hair/quiff": "topete, poupa, popa",
    "hair/messy": """despenteado, despenteada, desgrenhado, bagunçado, revolto, desarrumado, despenteados,
        bagunçados, revoltos""",
    "hair/mohawk": "moicano, crista, cabelo moicano, corte moicano",
    "hair/mullet": "mullet, corte mullet",
    "hair/braid": "~trança, ~entrançado, ~trançado",
    "hair/two_braids": "~duas tranças, ~tranças, ~trancinhas, ~duas trancinhas",
    "hair/pigtails": "~maria-chiquinha, ~marias-chiquinhas, ~dois totós, ~totós, ~dois rabichos, ~puxinhos",
    "hair/half_up": "semi preso, meio preso, semi apanhado, meio apanhado",
    "hair/locs": "rastas, dreadlocks, dreads, dread, rasta",
    "hair/fringe": "franja, franjinha",
    "hair/fade": "degradê, corte degradê, fade, disfarçado, degradé, degrade",
    "beard/beard": "barba, barbudo, barbado, barba cheia, barba cerrada, barba farta, barba espessa",
    "beard/moustache": "bigode, bigodudo, bigodinho, bigode fino",
    "beard/handlebar": "bigode retorcido, bigode enrolado, bigode de guidão, bigode com as pontas enroladas",
    "beard/stubble": "barba de três dias, barba de 3 dias, barba por fazer, barba rala, mal barbeado",
    "beard/short_beard": """barba curta, barba aparada, barbinha, barba curtinha, barba bem feita, barba
        cuidada, barba bem cuidada""",
    "beard/long_beard": "barba comprida, barba longa, barbas compridas, barbas longas, longa barba",
    "beard/big_beard": "grande barba, barba de lenhador, barba hipster, barba enorme",
    "beard/mutton_chops": "suíças, costeletas, patilhas grandes, patilhas, costeletas grossas",
    "beard/goatee": "cavanhaque, pera, barbicha, mosca e bigode, pêra, cavanhaquinho",
    "beard/none": "imberbe, barbeado, bem barbeado, sem barba, de cara lavada, cara lisa, barba feita, glabro",
    "glasses/sunglasses": "óculos escuros, óculos de sol, óculos pretos de sol, óculos de lente escura",
    "aid/wheelchair": "cadeira de rodas, em cadeira de rodas, na cadeira de rodas, cadeirante, numa cadeira de rodas",
    "aid/cane": "bengala, apoiado numa bengala, apoiada numa bengala, apoiado em uma bengala",
    "aid/white_cane": "bengala branca, cego, cega, invisual, deficiente visual, pessoa cega",
    "aid/crutches": "muletas, muleta, canadianas, de muletas",
    "aid/walker": "andarilho, andador",
    "aid/prosthetic_leg": """prótese na perna, perna protética, perna de pau, prótese de perna, perna
        artificial, perna biónica, perna biônica, perna mecânica, perna de metal""",
    "aid/prosthetic_arm": """prótese no braço, braço protético, prótese de braço, braço biónico, braço biônico,
        mão biónica, mão biônica, mão mecânica, braço mecânico, maneta""",
    "aid/guide_dog": "cão guia, cão-guia, cão de assistência, cão de serviço",
    "pose/wave": """acenando, a acenar, acena, que acena, dando tchau, a dizer adeus, dizendo olá, dá tchau,
        cumprimentando""",
    "pose/hands_on_hips": """mãos na cintura, com as mãos na cintura, mãos nas ancas, mãos nos quadris, mão na
        cintura, com as mãos nas ancas""",
    "pose/arms_crossed": "braços cruzados, de braços cruzados, com os braços cruzados, cruzando os braços",
    "pose/thumbs_up": """polegar para cima, polegar levantado, com o polegar para cima, dando um joinha, fazendo
        joinha, joinha""",
    "pose/pointing": "apontando, a apontar, aponta, apontando o dedo, a apontar o dedo",
    "pose/running": "correndo, a correr, que corre",
    "pose/sitting": "sentado, sentada, está sentado, está sentada",
    "pose/dancing": "dançando, a dançar, que dança",
    "pose/standing": "em pé, de pé, está de pé, está em pé, parado, parada",
    "pose/walking": "caminhando, a caminhar, andando, a andar, passeando, a passear",
    "pose/arms_up": """braços para cima, de braços no ar, braços levantados, com os braços para cima, braços no
        ar, comemorando""",
    "pose/thinking": "pensativo, pensativa, pensando, a pensar, mão no queixo, com a mão no queixo",
    "pose/welcoming": "braços abertos, de braços abertos, com os braços abertos",
}

# of these, what says hair without the word hair; after `-`, what only goes on about it
ALONE = """careca, calvo, calva, cachos, caracóis, trança, tranças, duas tranças, rabo de cavalo, coque,
    carrapito, franja, franjinha, rastas, dreadlocks, dreads, black power, calvície, meio careca, afro, topete,
    moicano, crista, cabeça rapada, cabeça raspada, cacheada, cacheado, maria-chiquinha, marias-chiquinhas,
    corte chanel, encaracolada, -pelos ombros, -na altura dos ombros, -pelo ombro, -pelas costas, -até à
    cintura, -até a cintura, -até aos ombros, -até os ombros"""

# a complexion, said of the person rather than of the skin
COMPLEXIONS: dict[str, str] = {
    "skin/monk-02": "pálido, pálida, branquelo, branquela",
    "skin/monk-06": "bronzeado, bronzeada",
    "skin/monk-07": "pardo, parda, mestiço, mestiça, mulato, mulata",
    "skin/monk-09": "negro, negra, preto, preta, negros, negras",
}

# who may stand beside the person, by what the word says of their age
COMPANY: dict[str, str] = {
    "": """filha, filho, irmão, irmã, marido, mulher, esposa, esposo, pai, mãe, mamã, papá, mamãe, papai, amigo,
        amiga, amigos, amigas, namorado, namorada, parceiro, parceira, companheiro, companheira, primo, prima,
        colega, colegas, pais, gémeo, gémea, gémeos, gémeas, gêmeo, gêmea, gêmeos, gêmeas, noivo, noiva, sócio,
        sócia, tio, tia, sobrinho, sobrinha, vizinho, vizinha, irmãos, irmãs, filhos, filhas, irmão mais novo,
        irmã mais nova, irmão mais velho, irmã mais velha, irmãozinho, irmãzinha, neto, neta, netos, netas,
        melhor amigo, melhor amiga, chefe, sogra, sogro, cunhado, cunhada, filhinho, filhinha""",
    "child": """criança, crianças, menino, menina, miúdo, miúda, miúdos, meninos, meninas, garotinho, garotinha,
        criancinha, guri, guria""",
    "baby": "bebé, bebê, bebés, bebês, recém nascido, recém nascida, neném, nenê",
    "teenager": "adolescente, adolescentes",
    "elder": "avó, avô, avós, vovó, vovô, vó, vô, avozinha",
}

# before how many they are
GROUPS = "família de, grupo de, bando de, equipa de, time de, turma de, equipe de"

# words that say how many they are
PAIRS: dict[str, str] = {
    "2": "casal, dupla, duo, par",
    "3": "trio",
    "4": "quarteto",
}

# words that bring somebody in
TOGETHER = """com, acompanhado de, acompanhada de, acompanhado por, acompanhada por, e, junto a, junto com, ao
    lado de, mais, ao lado do, ao lado da"""

# words that tell the people of a group apart
EACH = "um, uma, o outro, a outra, o primeiro, a primeira, o segundo, a segunda, o terceiro, a terceira, ele, ela"

# verbs before `with` that say what somebody does, not who stands there
DOING = """joga, jogar, jogo, brinca, brincar, vive, vivo, viver, mora, moro, morar, trabalha, trabalho,
    trabalhar, fala, falar, viajar, viaja, cozinhar, sair, sai"""

# verbs between a person and an adjective, and their subjects
COPULAS = """é, sou, és, era, eras, ser, seja, parece, parecia, foi, está, estou, estava, fica, são, eram,
    somos, estamos, estão, tá, tô"""

SUBJECTS = "ele, ela, eu, que, quem, um, eles, elas, nós, este, esta, esse, essa, você, a gente"

# may stand before an adjective
ADVERBS = """muito, bastante, um pouco, tão, demasiado, bem, extremamente, realmente, algo, todo, toda, mais,
    menos, ainda, já, sempre, quase, apenas, ligeiramente, particularmente, super, um tanto, meio, também,
    pouco, um pouquinho, completamente, nada, especialmente, de um, de uma, de cor, cor, assim, um bocado, tipo"""

# before these nouns small and old say something else than height and age
FOND = """amigo, amiga, colega, companheiro, companheira, irmão, irmã, fã, apaixonado, apaixonada, amante,
    desportista, esportista, viciado, viciada, filha, filho, menino, menina, criança, bebé, bebê, chef,
    professor, professora, jogador, jogadora, leitor, leitora, viajante, mãe, pai, rapaz, rapariga, moço, moça,
    pessoa, família, torcedor, adepto"""

# before an adjective: it is not so
NOT = "não, nunca, jamais, nem, sem, nada, tampouco"

# of the body
SIDES: dict[str, str] = {
    "left": "esquerdo, esquerda, esquerdos, esquerdas",
    "right": "direito, direita, direitos, direitas",
    "both": "dois, duas, ambos, ambas",
}

# numbers in words, for ages
TENS: dict[int, str] = {
    20: "vinte",
    30: "trinta",
    40: "quarenta",
    50: "cinquenta",
    60: "sessenta",
    70: "setenta",
    80: "oitenta",
    90: "noventa",
}

TEENS = "zero um dois tres quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezasseis"

YEARS = "anos, ano, aninhos, primaveras"
