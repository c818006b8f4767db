"""Italian as people write it about a person. The same tables as in words_look_fr.

The choices of the figure bring their own words; here is what people say around them, and other ways to say them.
"""

from trottinette.brief.words_clothes_it import DOUBTFUL as DOUBTFUL
from trottinette.brief.words_clothes_it import GARMENTS as GARMENTS
from trottinette.brief.words_clothes_it import PATTERNS as PATTERNS
from trottinette.brief.words_clothes_it import PRINTS as PRINTS
from trottinette.brief.words_clothes_it import WORN as WORN

# parts of a body that adjectives describe, by the families such adjectives may choose from, the likeliest first
FEATURES: dict[str, str] = {
    "eyes": "occhi, occhio, sguardo, occhioni, occhietti",
    "brows": "sopracciglia, sopracciglio",
    "nose": "naso, nasino",
    "mouth mark": "bocca, labbra, labbro",
    "head skin mark expression": "viso, volto, faccia, lineamenti, tratti, visino, faccino, faccina",
    "head": "mento, mascella, mandibola",
    "head hair": "testa, cranio",
    "mark hair": "fronte, tempie",
    "mark skin": "guance, guancia, zigomi, guanciotte",
    "expression": "espressione, aria",
    "skin mark": "pelle, carnagione, incarnato",
    "hair": """capelli, capello, chioma, capigliatura, pettinatura, acconciatura, taglio di capelli, taglio,
        capellini, criniera""",
    "beard": "barba, barbe, baffi, baffo, pizzetto, basette, baffetti, barbetta",
    "height build": "statura, altezza",
    "build height": """corporatura, costituzione, fisico, spalle, schiena, braccia, gambe, corpo, pancia, silhouette,
        fianchi, pancione""",
}

# where the second colour of the hair goes
TINTS: dict[str, str] = {
    "highlights": """colpi di sole, mèches, riflessi, ciocche, ciocca, meches, balayage, shatush, sfumature, ciuffi,
        ciuffo colorato""",
    "ends": "punte, punta",
    "roots": "radici, radice, ricrescita",
    "halves": "bicolore, bicolori, metà e metà, di due colori",
}

# colours that are only said of hair or of eyes
TONES: dict[str, dict[str, str]] = {
    "hair": {
        "chocolate": "scuro, scuri, scura, marrone, marroni, color cioccolato, color caffè, marrone scuro",
        "#dcb65c": "dorato, dorati, chiaro, chiari, paglierini, color miele, color grano",
        "#b4551d": "aranciati, arancioni, rosso, rossi, rossa, color carota, ramati",
        "grey": "grigi, grigio, grigia, argentati, ingrigiti",
        "white": "bianchi, bianco, candidi, bianchissimi",
        "black": "corvini, nerissimi, nero corvino, color ebano",
    },
    "eyes": {
        "#8a6d3b": "nocciola, color nocciola",
        "#c58a2a": "ambra, miele, color miele, ambrati, dorati",
        "chocolate": "scuri, marroni, castani, color cioccolato, bruni",
        "green": "verdastri, verdi, smeraldo",
        "blue": "azzurri, celesti, blu, color del mare, chiari",
        "grey": "grigi, grigio verdi, color ghiaccio",
        "black": "neri, nerissimi",
    },
}

# other ways to say a choice; before a phrase `~` means only near it, `-` only beside its noun
LOOKS: dict[str, str] = {
    "age/child": """bambino, bambina, bimbo, bimba, bambinetto, bambinetta, fanciullo, fanciulla, ragazzino,
        ragazzina, piccolino, bambino piccolo, bambina piccola, scolaro, scolara, maschietto, femminuccia, bambinone""",
    "age/baby": "bebè, neonato, neonata, poppante, lattante, neonatino",
    "age/adult": """di mezza età, quarantenne, cinquantenne, trentenne, sessantenne, ventenne, maturo, matura,
        adulto, adulta, sulla quarantina, sulla cinquantina, sulla trentina, sulla ventina, trentacinquenne""",
    "age/teenager": """adolescente, ragazzino di quindici anni, quindicenne, sedicenne, diciassettenne,
        quattordicenne, teenager""",
    "age/elder": """vecchio, vecchia, anziano, anziana, nonno, nonna, nonnino, nonnina, vecchietto, vecchietta,
        signore anziano, signora anziana, della terza età, ottantenne, settantenne, novantenne, pensionato,
        pensionata, avanti con gli anni, in là con gli anni, attempato, attempata, di una certa età, anzianotto,
        vecchina""",
    "build/slim": """magro, magra, magri, snello, snella, esile, minuto, minuta, fine, mingherlino, mingherlina,
        slanciato, slanciata, magrolino, magrolina, asciutto, asciutta, filiforme, secco, secca, ossuto, ossuta,
        longilineo, longilinea, magrissimo, magrissima, gracile""",
    "build/broad": """robusto, robusta, tarchiato, tarchiata, corpulento, corpulenta, massiccio, massiccia, largo di
        spalle, larga di spalle, spalle larghe, grosso, grossa, ben piazzato, ben piazzata, forte, piazzato, grande e
        grosso, omone, possente, quadrato, larghe""",
    "build/muscular": """muscoloso, muscolosa, atletico, atletica, palestrato, palestrata, fisicato, fisicata,
        muscolose, scolpito, scolpita""",
    "build/round": """grasso, grassa, grassottello, grassottella, paffuto, paffuta, rotondo, rotonda, rotondetto,
        rotondetta, cicciottello, cicciottella, ciccione, cicciona, obeso, obesa, in carne, sovrappeso, formoso,
        formosa, curvy, panciuto, panciuta, pancia, pancetta, con la pancia, con la pancetta, prominente, grassoccio,
        grassoccia, pienotto, pienotta, pancia prominente""",
    "build/average": "di corporatura media, di corporatura normale, -media, -normale, corporatura media",
    "height/tall": """alto, alta, alti, alte, altissimo, altissima, molto alto, molto alta, di alta statura, gigante,
        spilungone, spilungona, alto due metri""",
    "height/short": """basso, bassa, bassi, basse, bassino, bassina, piccoletto, piccoletta, di bassa statura,
        bassetto, bassetta, molto basso, molto bassa, minutino, -bassa, bassissimo, piccolo di statura, piccola di
        statura, tappo, tappetta""",
    "height/average": "-media, -normale, di statura media, di altezza media, altezza media",
    "pregnant/yes": """incinta, donna incinta, aspetta un bambino, in dolce attesa, aspetta una bambina, aspetta un
        figlio, col pancione, con il pancione""",
    "eyes/large": "grandi, enormi, grandissimi, sporgenti, espressivi, spalancati",
    "eyes/small": "piccoli, piccolini, piccolo, minuscoli",
    "eyes/deep_set": "infossati, incavati",
    "eyes/almond": "a mandorla, mandorla",
    "eyes/narrow": "socchiusi, stretti, sottili",
    "eyes/monolid": "orientali, asiatici",
    "brows/thick": "folte, spesse, grosse, larghe",
    "brows/thin": "sottili, fini, depilate",
    "brows/arched": "arcuate, ad arco",
    "brows/straight": "dritte, diritte",
    "nose/wide": "largo",
    "nose/flat": "schiacciato, camuso",
    "nose/small": "piccolo, piccolino",
    "nose/round": "grosso, grande, rotondo, enorme, a patata",
    "nose/upturned": "all insù, alla francese",
    "nose/aquiline": "aquilino, adunco, a becco",
    "nose/pointed": "a punta, appuntito, affilato, sottile",
    "nose/long": "lungo",
    "mouth/wide": "grande, larga, enorme",
    "mouth/full": "carnose, piene, carnosa, voluminose, rifatte, grosse",
    "mouth/thin": "sottili, fini, sottile",
    "mouth/small": "piccola",
    "head/round": "rotondo, tondo, tonda, rotonda, paffuto, paffuta",
    "head/long": "allungato, allungata, lungo, lunga, scavato",
    "head/square": "quadrato, quadrata, squadrato, squadrata, spigoloso, marcata, pronunciata",
    "head/oval": "ovale",
    "head/heart": "a cuore, a forma di cuore",
    "skin/monk-02": "pallida, pallido, chiara, chiaro, bianca, bianco, candida, lattea, diafana",
    "skin/monk-05": "olivastra, olivastro, ambrata",
    "skin/monk-06": "abbronzata, abbronzato, dorata, baciata dal sole, bruciata dal sole",
    "skin/monk-07": "mulatta, mulatto, scuretta, marrone, bruna, bruno, caffellatte",
    "skin/monk-09": "nera, nero, scura, scuro, d ebano, ebano",
    "mark/wrinkles": """rughe, rugoso, rugosa, rugoso in viso, zampe di gallina, solcato dalle rughe, solcata dalle
        rughe""",
    "mark/freckles": "lentiggini, lentigginoso, lentigginosa, efelidi, piena di lentiggini, pieno di lentiggini",
    "mark/blush": """guance rosse, guance rosee, arrossito, arrossita, rosee, rosse, rosate, guance rosate, gote
        rosse, arrossate, guance arrossate""",
    "mark/lipstick": """labbra rosse, labbra dipinte, labbra truccate, col rossetto rosso, con il rossetto rosso,
        labbra rosso fuoco, rossetto sulle labbra, col rossetto, con il rossetto""",
    "mark/beauty_spot": "neo, nei sul viso, neo sulla guancia, neo sul viso",
    "mark/scar": "cicatrice, cicatrici, cicatrice sul viso, sfregiato, sfregiata",
    "mark/make_up": "truccato, truccata, trucco leggero, ben truccata, truccatissima",
    "mark/eye_patch": "benda sull occhio, guercio, guercia, benda da pirata",
    "mark/hearing_aid": "apparecchio acustico, protesi acustica, apparecchi acustici",
    "mark/vitiligo": "vitiligine",
    "mark/dimples": "fossette, fossetta",
    "expression/smile": "sorriso, sorridente, sorridenti, sorride, sorridendo, col sorriso, solare",
    "expression/laugh": "ridendo, ride, che ride, risata, a crepapelle, ride sempre",
    "expression/grin": """gran sorriso, sorriso a trentadue denti, sorriso smagliante, grande sorriso, sorrisone,
        sorriso enorme""",
    "expression/grumpy": """imbronciato, imbronciata, arrabbiato, arrabbiata, brontolone, brontolona, scontroso,
        scontrosa, di cattivo umore, burbero, burbera, scorbutico, scorbutica, incavolato, incavolata""",
    "expression/surprised": """sorpreso, sorpresa in viso, stupito, stupita, a bocca aperta, meravigliato,
        sbalordito, sbalordita""",
    "expression/tender": "sorriso dolce, sorriso tenero, intenerito, intenerita, sguardo dolce",
    "expression/wink": "occhiolino, fa l occhiolino, facendo l occhiolino, ammiccante",
    "expression/determined": "deciso, decisa, serio, seria, determinato, determinata, severo, severa",
    "expression/calm": "tranquillo, tranquilla, sereno, calmo, calma, pacato, pacata",
    "expression/joyful": """allegro, contento, contenta, raggiante, gioioso, gioiosa, giocoso, contentissimo,
        contentissima""",
    "expression/sad": "triste, malinconico, malinconica, mesto",
    "expression/sleepy": "stanco, stanca, stanchissimo, stanchissima, faccia stanca, assonnato, assonnata",
    "hair/short": "corto, corti, cortini, corta, cortissima, corto corto",
    "hair/cropped": "molto corto, molto corti, cortissimi, cortissimo",
    "hair/shaved": "rasati, a zero, rasato, rasata, taglio militare, a spazzola",
    "hair/undercut": "rasati ai lati, rasato ai lati, lati rasati, rasata ai lati, con i lati rasati",
    "hair/long_wavy": "mossi, mosso, ondulati, ondulato",
    "hair/long_straight": "lisci, liscio, lisce, piastrati, liscissimi",
    "hair/long": """lungo, lunghi, lunga, sciolti, sciolto, lunghissimi, lungo fino alla vita, fino alla vita, sulla
        schiena, fino alla schiena""",
    "hair/bob": "caschetto, a caschetto, carré",
    "hair/lob_wavy": """alle spalle, fino alle spalle, di media lunghezza, media lunghezza, medi, mezza lunghezza,
        sulle spalle""",
    "hair/curly": """ricci, riccio, riccia, riccioluto, riccioluta, boccoli, ricciolini, riccioli, crespi,
        ricciolino, ricciolina, riccissimi, ricciolo""",
    "hair/afro": "afro, stile afro",
    "hair/ponytail": "coda, coda di cavallo, codino, legati in una coda, raccolti in una coda, legati, con la coda",
    "hair/bun": "chignon, crocchia, raccolti in uno chignon, raccolti, raccolto, cipolla, a cipolla, tirati su",
    "hair/bald": "calvo, calva, pelato, pelata, senza capelli, testa rasata, pelatone, testa lucida",
    "hair/balding": """semicalvo, calvizie, mezzo pelato, con la piazza, piazza in testa, chierica, mezzo calvo,
        stempiatissimo""",
    "hair/receding": "stempiato, stempiata, stempiatura, radi, diradati",
    "hair/slicked_back": """con la brillantina, tirati indietro, all indietro, impomatati, leccati, ingellati, con il
        gel, col gel""",
    "hair/quiff": "ciuffo, col ciuffo, con il ciuffo",
    "hair/messy": """spettinato, spettinata, spettinati, arruffati, scompigliati, disordinati, arruffato, in
        disordine, scapigliato, scapigliata""",
    "hair/mohawk": "cresta, moicano, moicana, cresta punk",
    "hair/mullet": "mullet, alla mullet",
    "hair/braid": "~treccia, ~trecce, ~intrecciati, ~trecciona",
    "hair/two_braids": "~due trecce, ~trecce, ~treccine",
    "hair/pigtails": "~due codini, ~codini, ~due code",
    "hair/half_up": "semiraccolti, semiraccolto, mezza coda",
    "hair/locs": "rasta, dreadlocks, dread, rasta corti",
    "hair/fringe": "frangia, frangetta, con la frangia, con la frangetta, frangettone",
    "hair/fade": "sfumato, sfumati, taglio sfumato, fade",
    "beard/beard": "barba, barbuto, barbuta, barba folta, barba piena, barba incolta, barbone",
    "beard/moustache": "baffi, baffuto, baffetti, baffoni, baffo, coi baffi",
    "beard/handlebar": "baffi a manubrio, baffi all insù, baffi arricciati, baffi alla salvador dalì",
    "beard/stubble": """barba di tre giorni, barba di 3 giorni, barba di due giorni, barba incolta da giorni, non
        rasato, barba di qualche giorno, barba sfatta""",
    "beard/short_beard": """barba corta, barba curata, barba rifinita, barbetta, barba ben curata, barba rasa, barba
        sfumata""",
    "beard/long_beard": "barba lunga, lunga barba, barba lunghissima",
    "beard/big_beard": "gran barba, barbona, barba hipster, barba enorme, grande barba",
    "beard/mutton_chops": "basettoni, basette, basette lunghe",
    "beard/goatee": "pizzetto, pizzo, mosca e pizzetto, col pizzetto, pizzetto curato, barba a pizzetto",
    "beard/none": "imberbe, glabro, rasato di fresco, ben rasato, senza barba, sbarbato, appena rasato",
    "glasses/sunglasses": "occhiali scuri, occhiali da sole, occhiali neri da sole",
    "aid/wheelchair": """sedia a rotelle, in sedia a rotelle, in carrozzina, sulla sedia a rotelle, carrozzella, in
        carrozzella""",
    "aid/cane": """bastone, appoggiato a un bastone, appoggiata a un bastone, col bastone, con il bastone, bastone di
        legno""",
    "aid/white_cane": "bastone bianco, cieco, cieca, non vedente, ipovedente, persona cieca",
    "aid/crutches": "stampelle, con le stampelle, grucce ortopediche",
    "aid/walker": "deambulatore, girello",
    "aid/prosthetic_leg": """gamba artificiale, protesi alla gamba, gamba di legno, protesi di gamba, gamba bionica,
        gamba finta""",
    "aid/prosthetic_arm": """braccio artificiale, protesi al braccio, protesi di braccio, braccio bionico, mano
        bionica, mano robotica""",
    "aid/guide_dog": "cane guida, cane guida per ciechi, cane da assistenza",
    "pose/wave": "salutando, saluta, che saluta, saluta con la mano, salutando con la mano, fa ciao, che fa ciao",
    "pose/hands_on_hips": "mani sui fianchi, con le mani sui fianchi, le mani sui fianchi",
    "pose/arms_crossed": """braccia conserte, con le braccia conserte, braccia incrociate, con le braccia incrociate,
        a braccia conserte""",
    "pose/thumbs_up": "pollice in su, col pollice in su, con il pollice in su, pollice alzato, pollici in su",
    "pose/pointing": "indicando, indica, puntando il dito, che indica",
    "pose/running": "correndo, che corre, di corsa",
    "pose/sitting": "seduto, seduta, è seduto, è seduta",
    "pose/dancing": "ballando, che balla, danzando",
    "pose/standing": "in piedi, dritto in piedi, in posa eretta",
    "pose/walking": "camminando, che cammina, passeggiando",
    "pose/arms_up": """braccia alzate, con le braccia alzate, braccia in alto, braccia al cielo, con le braccia al
        cielo, esultante""",
    "pose/thinking": "pensieroso, pensierosa, pensando, mano sul mento, con la mano sul mento, pensoso",
    "pose/welcoming": "braccia aperte, con le braccia aperte, a braccia aperte",
}

# of these, what says hair without the word hair; after `-`, what only goes on about it
ALONE = """calvo, calva, pelato, pelata, ricci, riccio, riccia, boccoli, riccioli, ricciolino, ricciolina,
    riccioluto, riccioluta, treccia, trecce, coda di cavallo, codini, codino, chignon, crocchia, frangia, frangetta,
    rasta, dreadlocks, dread, due trecce, due codini, caschetto, calvizie, afro, ciuffo, cresta, testa rasata,
    stempiato, stempiata, treccine, mezza coda, spettinato, spettinata, -alle spalle, -fino alle spalle, -sulla
    schiena, -fino alla vita, -fino alla schiena"""

# a complexion, said of the person rather than of the skin
COMPLEXIONS: dict[str, str] = {
    "skin/monk-02": "pallido, pallida, diafano",
    "skin/monk-06": "abbronzato, abbronzata",
    "skin/monk-07": "mulatto, mulatta, meticcio, meticcia",
    "skin/monk-09": "nero, nera, neri, nere, di colore",
}

# who may stand beside the person, by what the word says of their age
COMPANY: dict[str, str] = {
    "": """figlia, figlio, fratello, sorella, marito, moglie, madre, padre, mamma, papà, babbo, amico, amica, amici,
        amiche, fidanzato, fidanzata, ragazzo, ragazza, compagno, compagna, cugino, cugina, collega, colleghi,
        colleghe, genitori, gemello, gemella, gemelli, gemelle, promesso sposo, promessa sposa, socio, socia, zio,
        zia, nipote, nipoti, vicino, vicina, fratelli, sorelle, figli, figlie, fratellino, sorellina, fratello
        maggiore, sorella maggiore, compagni, migliore amico, migliore amica, capo, suocera, suocero, cognato,
        cognata, partner, sposo, sposa, moroso, morosa, figlioletto, figlioletta, amichetto, amichetta, fratellone,
        sorellona""",
    "child": "bambino, bambina, bambini, bambine, bimbo, bimba, bimbi, nipotino, nipotina, nipotini, bimbe",
    "baby": "bebè, neonato, neonata, neonati, lattante",
    "teenager": "adolescente, adolescenti",
    "elder": "nonna, nonno, nonni, nonnina, nonnino, nonne",
}

# before how many they are
GROUPS = "famiglia di, gruppo di, squadra di, banda di, comitiva di, gruppetto di, team di"

# words that say how many they are
PAIRS: dict[str, str] = {
    "2": "coppia, duo, coppietta",
    "3": "trio, terzetto",
    "4": "quartetto",
}

# words that bring somebody in
TOGETHER = "con, accompagnato da, accompagnata da, e, insieme a, assieme a, accanto a, di fianco a, vicino a, più"

# words that tell the people of a group apart
EACH = """l uno, l una, uno, una, l altro, l altra, il primo, la prima, il secondo, la seconda, il terzo, la terza,
    lui, lei"""

# verbs before `with` that say what somebody does, not who stands there
DOING = """gioca, giocare, gioco, vive, vivo, vivere, lavora, lavoro, lavorare, parla, parlare, viaggiare, viaggia,
    cucinare, cucina, esce, esco, uscire, abita, abito, passeggia, passeggiare"""

# verbs between a person and an adjective, and their subjects
COPULAS = """è, sono, sei, era, ero, eri, essere, sia, sembra, sembrava, pare, fu, è stato, è stata, erano, siamo,
    appare, lui è, lei è, che è, resta, rimane, si sente"""

SUBJECTS = "lui, lei, io, che, chi, uno, loro, noi, questo, questa, quello, quella, egli, ella, essi"

# may stand before an adjective
ADVERBS = """molto, abbastanza, piuttosto, un po, un poco, così, troppo, ben, estremamente, veramente, davvero,
    tutto, tutta, più, meno, ancora, già, sempre, quasi, appena, spesso, leggermente, particolarmente, super,
    tendente al, anche, poco, un pochino, completamente, per niente, specialmente, di un, di una, di colore, color,
    tanto, alquanto, assai, non troppo, dal, dalla, dai, dalle"""

# before these nouns small and old say something else than height and age
FOND = """amico, amica, compagno, compagna, fratello, sorella, collega, fan, appassionato, appassionata, amante,
    sportivo, sportiva, innamorato, innamorata, figlia, figlio, bambino, bambina, bebè, chef, maestro, maestra,
    giocatore, giocatrice, lettore, lettrice, viaggiatore, viaggiatrice, madre, padre, ragazzo, ragazza, persona,
    famiglia, tifoso, tifosa, casa, passione"""

# before an adjective: it is not so
NOT = "non, no, mai, né, senza, per niente, neanche, nemmeno"

# of the body
SIDES: dict[str, str] = {
    "left": "sinistro, sinistra, sinistri, sinistre",
    "right": "destro, destra, destri, destre",
    "both": "due, entrambi, entrambe, tutti e due, tutte e due",
}

# numbers in words, for ages; those to 99 are written as one word
TENS: dict[int, str] = {
    **{20: "vent", 30: "trent", 40: "quarant", 50: "cinquant"},
    **{60: "sessant", 70: "settant", 80: "ottant", 90: "novant"},
}  # before `anni`
_TENS = ["venti", "trenta", "quaranta", "cinquanta", "sessanta", "settanta", "ottanta", "novanta"]
_UNITS = ["zero", "uno", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove"]
_LATER = "dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove"

TEENS = " ".join(
    [*_UNITS, _LATER]
    + [
        (ten[:-1] if unit in ("uno", "otto") else ten) + unit if unit != "zero" else ten
        for ten in _TENS
        for unit in _UNITS
    ]
)

YEARS = "anni, anno, annetti, primavere, enne, enni"
