"""Spanish as people write it about a person. The same tables as in words_look_fr.

The choices of the figure bring their own words; here is what people say around them, and other ways to say them.
"""

from trottinette.brief.words_clothes_es import DOUBTFUL as DOUBTFUL
from trottinette.brief.words_clothes_es import GARMENTS as GARMENTS
from trottinette.brief.words_clothes_es import PATTERNS as PATTERNS
from trottinette.brief.words_clothes_es import PRINTS as PRINTS
from trottinette.brief.words_clothes_es import WORN as WORN

# parts of a body that adjectives describe, by the families such adjectives may choose from, the likeliest first
FEATURES: dict[str, str] = {
    "eyes": "ojos, ojo, mirada, ojazos, ojitos",
    "brows": "cejas, ceja",
    "nose": "nariz",
    "mouth mark": "boca, labios, labio",
    "head skin mark expression": "cara, rostro, semblante, facciones, rasgos, carita",
    "head": "mentón, barbilla, mandíbula, quijada",
    "head hair": "cabeza, cráneo",
    "mark hair": "frente, sienes",
    "mark skin": "mejillas, mejilla, pómulos, cachetes, mofletes",
    "expression": "expresión, aire, gesto",
    "skin mark": "piel, tez, cutis",
    "hair": "pelo, cabello, cabellos, cabellera, melena, peinado, corte de pelo, corte, pelos, pelazo, pelito",
    "beard": "barba, barbas, bigote, bigotes, perilla, chiva, patillas, bigotito, candado, mostacho",
    "height build": "estatura, altura, talla",
    "build height": """complexión, constitución, silueta, hombros, espalda, brazos, piernas, extremidades,
        cuerpo, barriga, panza, vientre, contextura""",
}

# where the second colour of the hair goes
TINTS: dict[str, str] = {
    "highlights": """mechas, mecha, reflejos, reflejo, balayage, mechones, mechón, rayitos, veteado de, con
        vetas, luces, babylights""",
    "ends": "puntas, punta",
    "roots": "raíces, raíz",
    "halves": "bicolor, bicolores, mitad y mitad, de dos colores",
}

# colours that are only said of hair or of eyes
TONES: dict[str, dict[str, str]] = {
    "hair": {
        "chocolate": "oscuro, oscuros, oscura, marrón, café, marrones, color café",
        "#dcb65c": "dorado, dorados, claro, claros, pajizo, trigueño",
        "#b4551d": "anaranjado, cobrizo, colorado, zanahoria",
        "grey": "grisáceo, gris, plomizo",
        "white": "cano, nevado, blanco",
        "black": "azabache, negrísimo",
    },
    "eyes": {
        "#8a6d3b": "avellana, color avellana",
        "#c58a2a": "ámbar, miel, color miel, ambarinos, melados",
        "chocolate": "oscuros, café, cafés, marrones, castaños, color café, cafecitos",
        "green": "verdosos, aceitunados",
        "blue": "azulados, zarcos, celestes",
        "grey": "grisáceos, acerados",
        "black": "azabache",
    },
}

# other ways to say a choice; before a phrase `~` means only near it, `-` only beside its noun
LOOKS: dict[str, str] = {
    "age/child": """niño, niña, niñito, niñita, nene, nena, chiquillo, chiquilla, crío, cría, peque, escolar,
        chamaco, chamaca, infante, pequeñín, niño pequeño, niña pequeña""",
    "age/baby": "bebé, recién nacido, recién nacida, bebito, bebita, bebecito",
    "age/adult": """de mediana edad, cuarentón, cuarentona, cincuentón, cincuentona, treintañero, treintañera,
        cuarentañero, cuarentañera, sesentón, veinteañero, veinteañera, maduro, madura, adulto, adulta""",
    "age/teenager": "adolescente, jovencito, jovencita, quinceañera, quinceañero",
    "age/elder": """viejo, vieja, anciano, anciana, abuelo, abuela, abuelito, abuelita, yayo, yaya, persona
        mayor, mayor, señor mayor, señora mayor, de la tercera edad, octogenario, octogenaria, septuagenario,
        septuagenaria, nonagenario, viejito, viejita, entrado en años, entrada en años, de edad avanzada,
        veterano, veterana""",
    "build/slim": """delgado, delgada, flaco, flaca, flaquito, flaquita, esbelto, esbelta, menudo, menuda, fino,
        fina, delgadito, delgadita, enjuto, enjuta, huesudo, huesuda, espigado, espigada, larguirucho,
        escuálido, finito""",
    "build/broad": """robusto, robusta, fornido, fornida, corpulento, corpulenta, ancho de espaldas, ancha de
        espaldas, grandote, grandota, macizo, maciza, recio, recia, ancho, ancha, anchos, anchas, fuerte,
        cuadrado, corpachón, fortachón, grueso, gruesa, hombros anchos""",
    "build/muscular": """musculoso, musculosa, musculado, musculada, atlético, atlética, mazado, cachas,
        fibroso, fibrosa, mamado""",
    "build/round": """gordo, gorda, gordito, gordita, rellenito, rellenita, regordete, regordeta, rechoncho,
        rechoncha, obeso, obesa, redondo, redonda, rollizo, rolliza, llenito, llenita, barrigón, barrigona,
        panzón, panzona, tripón, curvy, gordinflón, entrado en carnes, entrada en carnes, de talla grande,
        sobrepeso, prominente""",
    "build/average": "de complexión media, de complexión normal, -media, -normal, -promedio, complexión media",
    "height/tall": """alto, alta, altos, altas, altísimo, altísima, muy alto, muy alta, grandote, de gran
        estatura, gigante, de estatura alta, altote""",
    "height/short": """bajo, baja, bajito, bajita, chaparro, chaparra, petiso, petisa, chaparrito, chaparrita,
        de baja estatura, chiquito, chiquita, retaco, muy bajo, muy baja, petizo, pequeñito, pequeñita, -corta,
        -baja, de corta estatura""",
    "height/average": """-media, -mediana, -normal, -promedio, de estatura media, de estatura mediana, de
        estatura promedio""",
    "pregnant/yes": "embarazada, mujer embarazada, espera un bebé, espera un hijo, esperando un bebé, encinta",
    "eyes/large": "grandes, enormes, grandotes, inmensos, saltones, expresivos",
    "eyes/small": "pequeños, chiquitos, pequeñitos, pequeño",
    "eyes/deep_set": "hundidos, hundido, ojerosos",
    "eyes/almond": "almendrados, en forma de almendra, de almendra",
    "eyes/narrow": "entrecerrados, entornados",
    "eyes/monolid": "rasgados, achinados",
    "brows/thick": "gruesas, pobladas, anchas, espesas, tupidas",
    "brows/thin": "finas, delgadas, depiladas",
    "brows/arched": "arqueadas, arqueada",
    "brows/straight": "rectas",
    "nose/button": "~recta, respingadita",
    "nose/wide": "ancha, chata ancha",
    "nose/flat": "chata, achatada, aplastada",
    "nose/small": "pequeña, chiquita, pequeñita",
    "nose/round": "grande, gorda, redonda, enorme, de patata, narizota",
    "nose/upturned": "respingona, respingada, respingón",
    "nose/aquiline": "aguileña, ganchuda, de águila",
    "nose/pointed": "puntiaguda, afilada, fina, perfilada",
    "nose/long": "larga, alargada",
    "mouth/wide": "grande, ancha, enorme",
    "mouth/full": "carnosos, gruesos, carnosa, voluminosos, grandes, rellenos",
    "mouth/thin": "finos, delgados, fina, delgada",
    "mouth/small": "pequeña, chiquita",
    "head/round": "redonda, redondo, rechoncha, de luna",
    "head/long": "alargada, alargado, larga, largo",
    "head/square": "cuadrada, cuadrado, marcada, ancha, angulosa",
    "head/oval": "ovalada, ovalado, oval",
    "head/heart": "de corazón, en forma de corazón",
    "skin/monk-02": "pálida, pálido, clara, claro, blanca, blanco, lechosa, blanquita",
    "skin/monk-05": "oliva, aceitunada, aceitunado, cetrina, trigueña, apiñonada",
    "skin/monk-06": "bronceada, bronceado, tostada, tostado, curtida, curtido, quemada por el sol, dorada",
    "skin/monk-07": "morena, moreno, canela, mestiza, mestizo, mulata, morenita, color canela",
    "skin/monk-09": "negra, negro, oscura, oscuro, de ébano, ébano",
    "mark/wrinkles": "arrugas, arrugado, arrugada, patas de gallo, surcado de arrugas, surcada de arrugas",
    "mark/freckles": "pecas, pecoso, pecosa, llena de pecas, lleno de pecas, cubierto de pecas",
    "mark/blush": """mejillas sonrosadas, mejillas rosadas, mejillas coloradas, sonrosado, sonrosada, sonrojado,
        sonrojada, coloradas, rosadas, ruborizado, ruborizada, chapetas, cachetes rosados, colorete, chapitas""",
    "mark/lipstick": "labios pintados, labios rojos, pintalabios rojo, labial rojo, labios pintados de rojo",
    "mark/beauty_spot": "lunar, lunar en la mejilla, lunares en la cara",
    "mark/scar": "cicatriz, cicatrices, una cicatriz en la cara, marcado por una cicatriz",
    "mark/make_up": "maquillado, maquillada, maquillaje, maquillados, muy maquillada",
    "mark/eye_patch": "parche en el ojo, tuerto, tuerta, parche de pirata",
    "mark/hearing_aid": "audífono en la oreja, audífono para sordera, aparato auditivo, prótesis auditiva",
    "mark/vitiligo": "vitíligo, vitiligo",
    "mark/dimples": "hoyuelos, margaritas en las mejillas, camanances",
    "expression/smile": "sonrisa, sonriente, sonríe, sonriendo, risueño, risueña, sonrisa amable",
    "expression/laugh": "riendo, se ríe, riéndose, carcajada, a carcajadas, riéndose a carcajadas",
    "expression/grin": """gran sonrisa, sonrisa de oreja a oreja, sonrisa amplia, amplia sonrisa, sonrisa
        enorme, sonrisota""",
    "expression/grumpy": """gruñón, gruñona, enfadado, enfadada, enojado, enojada, malhumorado, malhumorada,
        cascarrabias, de mal humor, cabreado, cabreada, renegón""",
    "expression/surprised": "sorprendido, sorprendida, asombrado, asombrada, boquiabierto, boquiabierta",
    "expression/tender": "tierna mirada, enternecido, enternecida, dulce sonrisa, sonrisa dulce",
    "expression/wink": "guiño, guiñando un ojo, guiña un ojo, guiñando el ojo",
    "expression/determined": "decidido, decidida, serio, seria, determinado, determinada, severo, severa, seriedad",
    "expression/calm": "tranquilo, tranquila, sereno, serena, calmado, calmada, apacible",
    "expression/joyful": "alegre, contento, contenta, radiante, jovial, contentísimo",
    "expression/sleepy": "~ojeras, somnoliento, somnolienta, ojeroso, ojerosa",
    "expression/sad": "triste, tristona, melancólico, melancólica",
    "hair/short": "corto, cortos, cortito, corta, rapado corto, al ras, muy cortito",
    "hair/cropped": "muy corto, cortísimo, a cepillo",
    "hair/shaved": "rapado, rapada, al cero, al uno, corte militar",
    "hair/undercut": "rapado a los lados, rapado por los lados, lados rapados, rapada a los lados",
    "hair/long_wavy": "ondulado, ondulados, ondulada",
    "hair/long_straight": "liso, lisos, lisa, lacio, lacia, lacios, planchado",
    "hair/long": """largo, largos, larga, suelto, suelta, por la espalda, larguísimo, larguísima, hasta la
        cintura, hasta la espalda""",
    "hair/bob": """media melena, por los hombros, hasta los hombros, a media melena, melenita, hasta el hombro,
        corte bob""",
    "hair/curly": """rizado, rizada, rizados, rizos, crespo, crespa, crespos, ensortijado, bucles, enrulado,
        rulos, colochos""",
    "hair/afro": "afro, a lo afro, africano",
    "hair/ponytail": """coleta, cola de caballo, recogido en una coleta, en coleta, cola, colita, recogido en
        una cola, coletita""",
    "hair/bun": "moño, recogido en un moño, rodete, recogido, chongo, chonguito, en un moño, moñito",
    "hair/bald": "calvo, calva, sin pelo, cabeza rapada, pelado, pelón, pelona, pelada, cabeza afeitada",
    "hair/balding": "medio calvo, calvicie, quedándose calvo, coronilla calva",
    "hair/receding": "entradas pronunciadas",
    "hair/slicked_back": "engominado, peinado hacia atrás, repeinado, hacia atrás, relamido",
    "hair/quiff": "tupé, copete, jopo",
    "hair/messy": "despeinado, despeinada, alborotado, revuelto, desordenado, enmarañado, desgreñado, revueltos",
    "hair/mohawk": "cresta, mohicano, mohicana",
    "hair/mullet": "mullet, corte mullet",
    "hair/braid": "~trenza, ~trenzas, ~trenzado",
    "hair/two_braids": "~dos trenzas, ~trenzas, ~trencitas",
    "hair/pigtails": "~dos coletas, ~coletas, ~dos colitas, ~chapes",
    "hair/half_up": "semirrecogido, media coleta",
    "hair/locs": "rastas, dreadlocks, rasta",
    "hair/fringe": "flequillo, cerquillo, chasquilla, fleco, pollina, capul",
    "hair/fade": "degradado, corte degradado, fade",
    "beard/beard": "barba, barbudo, barbado, barba poblada, barba espesa, barbón, barba tupida",
    "beard/moustache": "bigote, bigotudo, bigotón, bigote fino, bigotito, mostacho",
    "beard/handlebar": "bigote daliniano, bigote retorcido, bigote de manubrio, bigote con las puntas hacia arriba",
    "beard/stubble": """barba de tres días, barba de 3 días, barba incipiente, sin afeitar, mal afeitado, barba
        de pocos días""",
    "beard/short_beard": "barba corta, barba recortada, barba cuidada, barba arreglada, barbita, barba bien cuidada",
    "beard/long_beard": "barba larga, larga barba, barbas largas, barba muy larga",
    "beard/big_beard": "gran barba, barba frondosa, barba hipster, barba enorme, barbota",
    "beard/mutton_chops": "patillas, grandes patillas, patillas largas",
    "beard/goatee": "perilla, chivo, chivita, piocha, barba de candado, candado, barba de chivo, perillita",
    "beard/none": "imberbe, lampiño, afeitado, bien afeitado, sin barba, rasurado, recién afeitado",
    "glasses/sunglasses": """gafas oscuras, lentes oscuros, gafas de sol, lentes de sol, anteojos de sol, gafas
        negras de sol""",
    "aid/wheelchair": "silla de ruedas, en silla de ruedas, usuario de silla de ruedas, usuaria de silla de ruedas",
    "aid/cane": "garrota, cayado, bastón, apoyado en un bastón, apoyada en un bastón, bastón de madera, cachava",
    "aid/white_cane": "bastón blanco, ciego, ciega, invidente, persona ciega",
    "aid/crutches": "muletas, muleta",
    "aid/walker": "andador, andadera, burrito ortopédico, tacataca",
    "aid/prosthetic_leg": """pierna ortopédica, prótesis de pierna, pata de palo, prótesis en la pierna, pierna
        artificial, pierna biónica, pierna de metal""",
    "aid/prosthetic_arm": """brazo ortopédico, prótesis de brazo, prótesis en el brazo, brazo biónico, mano
        biónica, mano ortopédica, mano robótica, manco, manca""",
    "aid/guide_dog": "perro guía, perro lazarillo, perro de asistencia, perro de servicio",
    "pose/wave": """saludando, saluda, que saluda, saludando con la mano, saluda con la mano, diciendo hola,
        diciendo adiós""",
    "pose/hands_on_hips": """manos en la cintura, con las manos en la cintura, los brazos en jarras, brazos en
        jarras, en jarras, manos en las caderas""",
    "pose/arms_crossed": """brazos cruzados, con los brazos cruzados, cruzado de brazos, cruzada de brazos, de
        brazos cruzados""",
    "pose/thumbs_up": """pulgar arriba, con el pulgar arriba, pulgar hacia arriba, pulgares arriba, el pulgar
        levantado""",
    "pose/pointing": "señalando, señala, apuntando con el dedo, señalando con el dedo",
    "pose/running": "corriendo, que corre",
    "pose/sitting": "sentado, sentada, está sentado, está sentada",
    "pose/dancing": "bailando, que baila",
    "pose/standing": "de pie, parado, parada, está de pie, erguido, erguida",
    "pose/walking": "caminando, que camina, andando, paseando",
    "pose/arms_up": """brazos arriba, con los brazos arriba, brazos en alto, los brazos levantados, con los
        brazos en alto""",
    "pose/thinking": "pensativo, pensativa, pensando, mano en la barbilla, con la mano en la barbilla",
    "pose/welcoming": "brazos abiertos, con los brazos abiertos, los brazos abiertos",
}

# of these, what says hair without the word hair; after `-`, what only goes on about it
ALONE = """calvo, calva, pelón, pelado, rizos, bucles, rulos, trenza, trenzas, coleta, coletas, cola de caballo,
    moño, rodete, chongo, flequillo, cerquillo, rastas, dreadlocks, dos trenzas, dos coletas, media melena,
    calvicie, medio calvo, afro, tupé, cresta, cabeza rapada, cabeza afeitada, melenita, corte bob, -por los
    hombros, -hasta los hombros, -por la espalda, -hasta la cintura, -hasta el hombro, -hasta la espalda"""

# a complexion, said of the person rather than of the skin
COMPLEXIONS: dict[str, str] = {
    "skin/monk-02": "pálido, pálida, paliducho, blancucho",
    "skin/monk-06": "bronceado, bronceada, tostado por el sol, tostada por el sol",
    "skin/monk-07": "mestizo, mestiza, mulato, mulata",
    "skin/monk-09": "negro, negra, negros, negras",
}

# who may stand beside the person, by what the word says of their age
COMPANY: dict[str, str] = {
    "": """hija, hijo, hermano, hermana, marido, mujer, esposa, esposo, padre, madre, mamá, papá, amigo, amiga,
        amigos, amigas, novio, novia, pareja, compañero, compañera, primo, prima, colega, colegas, padres,
        gemelo, gemela, mellizos, mellizas, gemelos, gemelas, prometido, prometida, socio, socia, tío, tía,
        sobrino, sobrina, vecino, vecina, hermanos, hermanas, hijos, hijas, hermano pequeño, hermana pequeña,
        hermano mayor, hermana mayor, hermanito, hermanita, nieto, nieta, nietos, nietas, compañeros, mejor
        amigo, mejor amiga, jefe, jefa, suegra, suegro, cuñado, cuñada, hijito, hijita""",
    "child": """niño, niña, niños, niñas, nene, nena, crío, cría, críos, chiquillo, chiquilla, chamaco, chamaca,
        peques""",
    "baby": "bebé, bebés, recién nacido, recién nacida, bebito, bebita",
    "teenager": "adolescente, adolescentes, quinceañera",
    "elder": "abuela, abuelo, abuelita, abuelito, abuelos, yaya, yayo",
}

# before how many they are
GROUPS = "familia de, grupo de, pandilla de, equipo de, banda de, cuadrilla de"

# words that say how many they are
PAIRS: dict[str, str] = {
    "2": "pareja, dúo, dupla",
    "3": "trío",
    "4": "cuarteto",
}

# words that bring somebody in
TOGETHER = "con, acompañado de, acompañada de, acompañado por, acompañada por, y, junto a, junto con, al lado de, más"

# words that tell the people of a group apart
EACH = """el uno, la una, uno, una, el otro, la otra, el primero, la primera, el segundo, la segunda, el
    tercero, la tercera, él, ella"""

# verbs before `with` that say what somebody does, not who stands there
DOING = """juega, jugar, juego, vive, vivo, vivir, trabaja, trabajo, trabajar, curra, curro, habla, hablar,
    viajar, viaja, cocinar, sale, salir"""

# verbs between a person and an adjective, and their subjects
COPULAS = """es, soy, eres, era, eras, ser, sea, parece, parecía, fue, está, estoy, estaba, se ve, luce, son,
    eran, somos, sigue siendo, estamos, están"""

SUBJECTS = "él, ella, yo, que, quien, uno, ellos, ellas, nosotros, nosotras, este, esta, ese, esa, usted"

# may stand before an adjective
ADVERBS = """muy, bastante, más bien, un poco, tan, demasiado, bien, extremadamente, realmente, algo, todo,
    toda, más, menos, aún, todavía, ya, siempre, casi, apenas, a menudo, ligeramente, particularmente, súper,
    super, un tanto, medio, tirando a, también, poco, un poquito, completamente, nada, especialmente, de un, de
    una, de color, color"""

# before these nouns small and old say something else than height and age
FOND = """amigo, amiga, compañero, compañera, hermano, hermana, colega, fan, apasionado, apasionada, aficionado,
    aficionada, amante, deportista, enamorado, enamorada, adicto, adicta, hija, hijo, niño, niña, bebé, chef,
    maestro, maestra, jugador, jugadora, lector, lectora, viajero, viajera, madre, padre, chico, chica, persona,
    familia"""

# before an adjective: it is not so
NOT = "no, nunca, jamás, ni, sin, nada, tampoco"

# of the body
SIDES: dict[str, str] = {
    "left": "izquierdo, izquierda, izquierdos, izquierdas",
    "right": "derecho, derecha, derechos, derechas",
    "both": "dos, ambos, ambas",
}

# numbers in words, for ages
TENS: dict[int, str] = {
    20: "veinte",
    30: "treinta",
    40: "cuarenta",
    50: "cincuenta",
    60: "sesenta",
    70: "setenta",
    80: "ochenta",
    90: "noventa",
}

TEENS = "cero un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis"

YEARS = "años, año, añitos, primaveras"
