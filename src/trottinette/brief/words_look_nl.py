"""Dutch as people write it about a person. The same tables as in words_look_fr."""

from trottinette.brief.words_clothes_nl import DOUBTFUL as DOUBTFUL
from trottinette.brief.words_clothes_nl import GARMENTS as GARMENTS
from trottinette.brief.words_clothes_nl import PATTERNS as PATTERNS
from trottinette.brief.words_clothes_nl import PRINTS as PRINTS
from trottinette.brief.words_clothes_nl import WORN as WORN

# parts of a body that adjectives describe, by the families such adjectives may choose from, the likeliest first
FEATURES: dict[str, str] = {
    "eyes": "ogen, oog, oogjes, kijkers",
    "brows": "wenkbrauwen, wenkbrauw",
    "nose": "neus, neusje",
    "mouth mark": "mond, lippen, lip, mondje",
    "head skin mark expression": "gezicht, gelaat, gelaatstrekken, gezichtje, trekken",
    "head": "kin, kaak, kaken, kaaklijn",
    "head hair": "hoofd, schedel, kop",
    "mark hair": "voorhoofd, slapen",
    "mark skin": "wangen, wang, wangetjes, kaakjes",
    "expression": "uitdrukking, gezichtsuitdrukking, blik",
    "skin mark": "huid, teint, huidskleur, huidtint",
    "hair": """haar, haren, mijn haar, zijn haar, haar haar, het haar, haar haren, haar is, hun haar, kapsel,
        coupe, haardos, manen, haartjes, haarstijl, haarkleur, haardracht""",
    "beard": "baard, snor, baardje, snorretje, sik, sikje, ringbaard, bakkebaarden, snorren, knevel",
    "height build": "lengte, gestalte, postuur",
    "build height": "lichaamsbouw, bouw, schouders, lichaam, buik, buikje, silhouet, lijf",
}

# where the second colour of the hair goes
TINTS: dict[str, str] = {
    "highlights": "highlights, lokken, plukken, balayage, mèches, coupe soleil, lowlights, pluk, lok",
    "ends": "punten, puntjes, haarpunten",
    "roots": "uitgroei, wortels van het haar, haarwortels",
    "halves": "tweekleurig, tweekleurige, half om half, half en half",
}

# colours that are only said of hair or of eyes
TONES: dict[str, dict[str, str]] = {
    "hair": {
        "chocolate": "donker, donkere",
        "#dcb65c": "licht, lichte, gouden, strokleurig, strokleurige, honingblond, honingblonde",
        "#b4551d": "vurig, vurige, koperkleurig, koperkleurige, koperen, rossig, rossige, peenkleurig",
        "grey": "grijzend, grijzende, grijzig, grijzige, vergrijsd, vergrijsde",
        "white": "sneeuwwit, sneeuwwitte, spierwit, spierwitte",
        "black": "ravenzwart, ravenzwarte, gitzwart, gitzwarte, pikzwart, pikzwarte",
        "silver": "zilverachtig, zilverachtige, zilveren",
    },
    "eyes": {
        "#8a6d3b": "hazelnootbruin, hazelnootbruine, hazelbruin, hazelkleurig, hazelkleurige, notenbruine",
        "#c58a2a": "amber, amberkleurig, amberkleurige",
        "chocolate": "donker, donkere, reebruin, reebruine",
        "green": "groenig, groenige, smaragdgroene, grijsgroene, groengrijze",
        "blue": "blauwig, blauwige, azuurblauw, azuurblauwe, staalblauw, staalblauwe, grijsblauwe, helblauwe, helblauw",
        "grey": "grijzig, grijzige, staalgrijs, staalgrijze",
    },
}

# other ways to say a choice; before a phrase `~` means only near it, `-` only beside its noun
LOOKS: dict[str, str] = {
    "age/child": """kind, meisje, jongen, jongetje, kleine jongen, klein meisje, meiske, manneke, schoolkind, kleuter,
        kleine meid, jochie, ventje""",
    "age/baby": "baby, zuigeling, pasgeborene, dreumes, peuter, baby'tje, boreling",
    "age/adult": "van middelbare leeftijd, middelbare leeftijd, veertiger, vijftiger, dertiger, zestiger",
    "age/teenager": "tiener, puber, tienermeisje, tienerjongen, adolescent, jongere",
    "age/elder": """bejaard, bejaarde, oudere, oma, opa, grootmoeder, grootvader, bomma, bompa, oude man, oude vrouw,
        oude dame, oude heer, oudere man, oudere vrouw, oudere dame, senior, gepensioneerde, hoogbejaard, hoogbejaarde,
        oud, oude, oudje, grijsaard, grootouders, op leeftijd, tachtiger, zeventiger, omaatje""",
    "build/slim": """slank, slanke, dun, dunne, mager, magere, smal, smalle, tenger, tengere, rank, ranke, fijn,
        spichtig, spichtige, fijngebouwd, pezig, pezige, broodmager""",
    "build/broad": """stevig, stevige, breed, brede, breedgebouwd, breedgebouwde, breedgeschouderd,
        breedgeschouderde, brede schouders, robuust, robuuste, potig, potige, fors, forse, stevig gebouwd,
        stevig gebouwde, gedrongen, flink, grof gebouwd""",
    "build/muscular": """gespierd, gespierde, atletisch, atletische, sportief gebouwd, afgetraind, afgetrainde,
        sportief, sportieve, sterk, sterke, sportieve bouw""",
    "build/round": """rond, ronde, mollig, mollige, dik, dikke, gezet, gezette, corpulent, corpulente, vol,
        volle, volslank, volslanke, zwaarlijvig, zwaarlijvige, dikkig, rondborstig, met een buikje, buikje,
        bierbuik, bierbuikje, maatje meer, met een maatje meer, plus size, overgewicht, zwaar, struis, gevuld""",
    "build/average": "-normaal, -normale, -gemiddeld, -gemiddelde, normaal postuur, normaal gebouwd, gemiddeld postuur",
    "height/tall": """lang, lange, groot, grote, heel lang, heel lange, heel groot, reus, reuzegroot, rijzig,
        rijzige, boomlang, boomlange, lange benen, uit de kluiten gewassen""",
    "height/short": """klein, kleine, heel klein, heel kleine, kort, korte, klein van stuk, kleintje,
        piepklein, kleine gestalte""",
    "height/average": """-gemiddeld, -gemiddelde, -normale, van gemiddelde lengte, gemiddelde lengte,
        middelgroot, middelgrote""",
    "pregnant/yes": """zwanger, zwangere, hoogzwanger, hoogzwangere, in verwachting, zwangere buik, babybuik,
        aanstaande moeder""",
    "eyes/large": "grote, groot, enorme, wijd open, reuzegrote",
    "eyes/small": "kleine, klein",
    "eyes/deep_set": "diepliggend, diepliggende, diepe, ingevallen, holle",
    "eyes/almond": "amandelvormig, amandelvormige",
    "brows/thick": "dik, dikke, vol, volle, zwaar, zware, stevige",
    "brows/thin": "dun, dunne, fijn, fijne, geëpileerd, geëpileerde",
    "brows/arched": "gebogen, boogvormig, boogvormige",
    "brows/straight": "recht, rechte",
    "nose/button": "~recht, ~rechte",
    "nose/wide": "breed, brede",
    "nose/round": "grote, groot, dik, dikke, rode, ronde, rond",
    "nose/upturned": "wipneus, wipneusje, mopsneus",
    "nose/aquiline": "haakneus, arendsneus, haviksneus, adelaarsneus, gebogen, romeinse neus, kromme",
    "nose/pointed": "spits, spitse, puntig, puntige, scherpe",
    "mouth/wide": "brede, breed, grote, groot",
    "mouth/full": "volle, vol, dikke, sensuele",
    "mouth/thin": "dunne, dun, smalle, smal",
    "mouth/small": "kleine, klein",
    "head/round": "rond, ronde, bol, bolle, vollemaansgezicht, dik, dikke",
    "head/long": "lang, lange, smal, smalle, mager, langwerpig",
    "head/square": "vierkant, vierkante, hoekig, hoekige, breed, brede, krachtig",
    "head/oval": "ovaal, ovale",
    "head/heart": "hartvormig, hartvormige, spits, spitse",
    "skin/monk-02": "bleek, bleke, licht, lichte, wit, witte, blank, blanke, vaal",
    "skin/monk-05": "olijfkleurig, olijfkleurige, getint, getinte, licht getinte, lichtgetinte",
    "skin/monk-06": "gebruind, gebruinde, zongebruind, zongebruinde, gebronsd, verweerd, verweerde, zonverbrand",
    "skin/monk-07": "bruin, bruine",
    "skin/monk-09": "donker, donkere, zwart, zwarte, heel donkere",
    "mark/wrinkles": "rimpels, rimpelig, rimpelige, gerimpeld, gerimpelde, lachrimpels, lachrimpeltjes, kraaienpootjes",
    "mark/freckles": "sproeten, sproetjes, sproeterig, sproet, met sproeten, zomersproeten",
    "mark/blush": "rode wangen, blozend, blozende, rode kaken, roze wangen, rode konen, rozige wangen, roze, rood",
    "mark/lipstick": "lippenstift, rode lippen, rode lippenstift, gestifte lippen, gestifte",
    "mark/beauty_spot": "schoonheidsvlekje, moedervlek, moedervlekje, schoonheidsvlek",
    "mark/scar": "litteken, littekens, met een litteken",
    "mark/make_up": "make up, opgemaakt, opgemaakte, eyeliner, mascara, schmink, gemaquilleerd",
    "mark/eye_patch": "ooglapje, ooglap, lapje voor zijn oog, lapje voor het oog, eenogig, eenogige",
    "mark/hearing_aid": "hoorapparaat, gehoorapparaat, hoorapparaatje, hoortoestel, gehoorapparaten, hoorapparaten",
    "mark/vitiligo": "vitiligo",
    "mark/dimples": "kuiltjes, kuiltjes in de wangen, lachkuiltjes",
    "expression/smile": """glimlach, glimlachend, glimlachende, lachje, vrolijk, vrolijke, lacht vriendelijk,
        brede glimlach, blij""",
    "expression/laugh": "lachend, lachende, lacht, schaterend, schaterlach, schaterlachend, aan het lachen, lachen",
    "expression/grumpy": """nors, norse, chagrijnig, chagrijnige, boos, boze, knorrig, knorrige, streng,
        strenge, humeurig, nurks""",
    "expression/surprised": "verrast, verraste, verbaasd, verbaasde, verwonderd, verwonderde",
    "expression/tender": "teder, tedere, zachtaardig, liefdevol",
    "expression/wink": "knipogend, knipogende, knipoogt, knipoog, knipoogje",
    "expression/determined": "vastberaden, serieus, serieuze, ernstig, ernstige, vastbesloten, geconcentreerd",
    "expression/calm": "kalm, kalme, rustig, rustige, sereen, serene, ontspannen",
    "expression/sad": "verdrietig, verdrietige, droevig, droevige, triest, trieste, bedroefd",
    "hair/short": "kort, korte, heel kort, kortgeknipt, kortgeknipte, kort geknipt, kort kapsel, kortharig, kortharige",
    "hair/cropped": """heel kort geknipt, gemillimeterd, gemillimeterde, kort opgeschoren, zeer kort,
        stekeltjeshaar, stekeltjes""",
    "hair/shaved": "tondeusekapsel, buzz cut, opgeschoren, met de tondeuse, borstelkop",
    "hair/pixie": "pixie cut, pixie, pixiekapsel, jongenskopje, pixiecut",
    "hair/undercut": "undercut, opgeschoren zijkanten, kaalgeschoren zijkanten",
    "hair/long_wavy": "golvend, golvende, slag, met slag, licht golvend, gegolfd",
    "hair/long_straight": "steil, steile, stijl, stijle, sluik, sluike, recht",
    "hair/long": """lang, lange, heel lang, langharig, langharige, loshangend, loshangende, los, losse, tot op
        de rug, wapperend""",
    "hair/bob": """bob, boblijn, bobline, halflang, halflange, schouderlang, schouderlange, kinlang, tot op de
        schouders, carré""",
    "hair/curly": """krullend, krullende, krullen, gekruld, gekrulde, krulletjes, krulhaar, krullenbol,
        krullenkop, krulhaar, krul""",
    "hair/afro": "afro, afrokapsel, kroeshaar, kroes, kroezend, kroezige, afrohaar",
    "hair/ponytail": """paardenstaart, paardestaart, staart, staartje, in een staart, in een staartje,
        samengebonden, paardenstaartje, haar in een staart, haar in een staartje, haar in een paardenstaart,
        haar samengebonden""",
    "hair/bun": """haar in een knot, haar in een knotje, haar in een dot, haar opgestoken, knot, knotje, dot,
        dotje, in een knot, in een knotje, opgestoken, opgestoken haar, opgestoken, in een dot""",
    "hair/bald": "kaal, kale, kaal hoofd, kale kop, kaalgeschoren, kaalhoofdig, geen haar, kaalkop, kletskop",
    "hair/balding": """kalend, kalende, dunnend, dunnend haar, halfkaal, kale kruin, kransje haar, tonsuur,
        kale plek, beetje kaal""",
    "hair/receding": "inhammen, terugtrekkende haarlijn, hoge haarlijn, wijkende haarlijn",
    "hair/quiff": "kuif, vetkuif, kuifje, achterovergekamd, naar achteren gekamd",
    "hair/slicked_back": """achterover gegeld, gel in het haar, naar achteren gegeld, strak naar achteren,
        achterovergegeld""",
    "hair/messy": """warrig, warrige, slordig, slordige, verward, verwarde, wild, wilde, ongekamd, ongekamde,
        warrige bos, verwilderd""",
    "hair/braid": "~vlecht, ~gevlochten, ~ingevlochten, ~een vlecht, ~in een vlecht, haar in een vlecht",
    "hair/two_braids": "~twee vlechten, ~vlechten, ~vlechtjes, ~twee vlechtjes",
    "hair/pigtails": "twee staartjes, staartjes, twee staarten",
    "hair/half_up": "half opgestoken, half vast, half los half vast",
    "hair/locs": "dreadlocks, dreads, rasta's, rastas, rastahaar, locs, rastavlechten",
    "hair/fringe": "pony, ponyhaar, met een pony, met pony, frou frou, froufrou, ponykapsel",
    "hair/mohawk": "hanenkam, mohawk",
    "hair/mullet": "matje, nektapijt, mat in de nek",
    "beard/beard": "baard, bebaard, bebaarde, volle baard, met baard, vollebaard",
    "beard/moustache": "snor, besnord, besnorde, knevel, moustache, snorretje, met snor",
    "beard/handlebar": "krulsnor, opgekrulde snor, gedraaide snor",
    "beard/stubble": """stoppelbaard, stoppels, stoppelbaardje, driedagenbaard, baard van drie dagen,
        ongeschoren, stoppeltjes""",
    "beard/short_beard": """korte baard, kort baardje, getrimde baard, verzorgde baard, baardje, kortgeknipte
        baard, strakke baard""",
    "beard/long_beard": "lange baard",
    "beard/mutton_chops": "bakkebaarden, tochtlatten, bakkenbaarden",
    "beard/goatee": "sik, sikje, ringbaard, geitensik, ringbaardje, kinbaard, kinbaardje, puntbaard, goatee",
    "beard/none": "gladgeschoren, glad geschoren, baardloos, geschoren, zonder baard, geen baard",
    "glasses/sunglasses": "zonnebril, getinte bril, donkere bril",
    "aid/wheelchair": """rolstoel, in een rolstoel, rolstoelgebruiker, rolstoelster, elektrische rolstoel, zit
        in een rolstoel""",
    "aid/cane": "wandelstok, stok",
    "aid/crutches": "krukken, op krukken, met krukken, elleboogkrukken",
    "aid/prosthetic_leg": "beenprothese, houten been, kunstbeen, onderbeenprothese, met één been",
    "aid/prosthetic_arm": "armprothese, handprothese, kunstarm, bionische arm, bionische hand, met één arm, kunsthand",
    "aid/guide_dog": "geleidehond, blindengeleidehond, assistentiehond, hulphond, blindegeleidehond",
    "aid/white_cane": "blindenstok, witte stok, taststok, blind, blinde, blindestok",
    "aid/walker": "rollator, looprek",
    "pose/wave": "zwaaiend, zwaait, zwaai, wuivend, wuift, zwaaiende, aan het zwaaien",
    "pose/hands_on_hips": "handen in de zij, handen in de heupen, handen op de heupen, met de handen in de zij",
    "pose/arms_crossed": """gekruiste armen, armen over elkaar, armen gekruist, met gekruiste armen, met de
        armen over elkaar""",
    "pose/thumbs_up": "duim omhoog, duimen omhoog, duimpje omhoog, steekt zijn duim op, steekt haar duim op, duim op",
    "pose/pointing": "wijzend, wijst, wijzende, wijst vooruit",
    "pose/running": "rennend, rent, rennende, hollend, aan het rennen, hardlopend",
    "pose/sitting": "zittend, zit, zittende, neergezeten",
    "pose/dancing": "dansend, danst, dansende, aan het dansen",
    "pose/standing": "staand, staande, rechtop, rechtopstaand, rechtopstaande",
}

# of these, what says hair without the word hair; after `-`, what only goes on about it
ALONE = """kaal, kale, kaalhoofdig, kalend, kalende, kaalgeschoren, krullen, krullend, krulletjes, krullenbol,
    krullenkop, krulhaar, kroeshaar, afro, afrokapsel, bob, boblijn, bobline, paardenstaart, paardestaart,
    paardenstaartje, staartje, staartjes, twee staartjes, knot, knotje, dotje, vlecht, vlechten, vlechtjes, twee
    vlechten, twee vlechtjes, een vlecht, in een vlecht, dreadlocks, dreads, rasta's, rastas, rastahaar, locs,
    met een pony, met pony, froufrou, frou frou, undercut, opgeschoren zijkanten, pixie cut, pixie, pixiekapsel,
    hanenkam, mohawk, matje, nektapijt, kuif, vetkuif, kuifje, stekeltjes, stekeltjeshaar, gemillimeterd, buzz
    cut, borstelkop, kortharig, kortharige, langharig, langharige, kortgeknipt, kort kapsel, inhammen, kale
    kruin, kale kop, kaal hoofd, beetje kaal, -in een staart, -in een staartje, -in een knot, -in een knotje,
    -opgestoken, -achterovergekamd, -naar achteren gekamd, -tot op de schouders, -samengebonden, haar in een
    knot, haar in een knotje, haar in een dot, haar opgestoken, haar in een staart, haar in een staartje, haar
    in een paardenstaart, haar samengebonden, haar in een vlecht, -tot op de rug"""

# a complexion, said of the person rather than of the skin
COMPLEXIONS: dict[str, str] = {
    "skin/monk-02": "bleek, bleke, blank, blanke",
    "skin/monk-05": "getint, getinte, licht getint, licht getinte, lichtgetint",
    "skin/monk-06": "gebruind, gebruinde, zongebruind, zongebruinde, gebronsd, gebronsde",
    "skin/monk-09": "donkere huidskleur",
}

# who may stand beside the person, by what the word says of their age
COMPANY: dict[str, str] = {
    "": """dochter, zoon, broer, zus, zuster, man, vrouw, echtgenoot, echtgenote, partner, vader, moeder, mama,
        papa, vriend, vriendin, vrienden, vriendinnen, neef, nicht, collega, collega's, ouders, tweeling,
        tweelingbroer, tweelingzus, oom, tante, nonkel, buurman, buurvrouw, verloofde, neefje, nichtje, zonen,
        zoons, dochters, broers, zussen, broertje, zusje, kleine broer, kleine zus, grote broer, grote zus,
        grote zoon, beste vriend, beste vriendin, maat, maten, huisgenoot, lief, schat, teamgenoot, teamgenoten,
        zoontje, dochtertje, man en vrouw, ploeggenoten, mam, pap, baas""",
    "child": """kind, kinderen, jongen, jongens, meisje, meisjes, kleuter, kleuters, jongetje, jongetjes,
        kleinkind, kleinkinderen, kleinzoon, kleindochter, kindje, kindjes, petekind""",
    "baby": "baby, baby's, zuigeling, pasgeborene, peuter, dreumes",
    "teenager": "tiener, tieners, puber, pubers",
    "elder": "oma, opa, grootmoeder, grootvader, grootouders, bomma, bompa",
}

# before how many they are
GROUPS = "familie van, groep van, gezin van, bende van, team van, gezin met, band van, clubje van, groepje van"

# words that say how many they are
PAIRS: dict[str, str] = {
    "2": "koppel, stel, duo, echtpaar, bruidspaar, stelletje, koppeltje",
    "3": "trio",
    "4": "kwartet",
}

# words that bring somebody in
TOGETHER = "met, en, vergezeld van, naast, samen met, plus, aan de zijde van, begeleid door, in gezelschap van"

# words that tell the people of a group apart
EACH = (
    "de ene, de een, de één, de andere, de ander, de eerste, de tweede, de derde, één, een ander, hij, zij, een andere"
)

# verbs before `with` that say what somebody does, not who stands there
DOING = """speelt, speel, spelen, leeft, leef, leven, woont, woon, wonen, werkt, werk, werken, praat, spreekt,
    reist, kookt, belt, schrijft, schildert, rijdt"""

# verbs between a person and an adjective, and their subjects
COPULAS = """is, ben, bent, zijn, was, waren, lijkt, leek, ziet, oogt, wordt, werd, blijft, schijnt, eruitziet,
    kijkt, kijk, moet"""

SUBJECTS = "hij, zij, ze, ik, die, dat, het, wij, we, jij, je, u, deze, jullie, men"

# may stand before an adjective
ADVERBS = """heel, erg, zeer, nogal, vrij, best, zo, een beetje, beetje, wat, licht, lichtjes, behoorlijk,
    extreem, echt, helemaal, tamelijk, redelijk, te, uiterst, bijna, altijd, ook, sterk, nog, al, super, mega,
    vooral, steeds, vaak, enorm, eerder, echt wel, mooi, goed, flink"""

# before these nouns small and old say something else than height and age
FOND = """vriend, vriendin, vrienden, fan, baas, bazin, broer, zus, maat, schat, hond, kat, kater, dochter,
    zoon, jongen, meisje, kind, baby, school, collega, lief, liefhebber, gezin, familie, stad, hart, student,
    poes, broertje, zusje"""

# before an adjective: it is not so
NOT = "niet, nooit, geen, noch, zonder"

# of the body
SIDES: dict[str, str] = {
    "left": "linker, links, linkse",
    "right": "rechter, rechts, rechtse",
    "both": "beide, allebei",
}

# numbers in words, for ages
TENS: dict[int, str] = {
    **{20: "twintig", 30: "dertig", 40: "veertig", 50: "vijftig"},
    **{60: "zestig", 70: "zeventig", 80: "tachtig", 90: "negentig"},
}

TEENS = """nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien
    achttien negentien"""

YEARS = "jaar oud, jaar, jaren, jarige, jarig, jaar jong, j"
