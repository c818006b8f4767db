"""Italian as people write it about clothes. Part of words_look_it."""

# other names of garments, and after a tilde of their cousins; `+` stands for any garment of that place
GARMENTS: dict[str, str] = {
    "tshirt": """maglietta, t shirt, tshirt, magliettina, maglietta bianca, maglia a maniche corte, maglietta a
        maniche corte, magliette""",
    "tshirt+": "maglia, top, parte di sopra",
    "breton": "maglia alla marinara, maglietta alla marinara, maglia a righe, maglietta a righe, marinière",
    "tank_top": "~canottiera, ~canotta, ~smanicato leggero, ~maglietta senza maniche",
    "long_sleeve": "~maglia a maniche lunghe, ~maglietta a maniche lunghe",
    "polo": "~polo, ~maglietta polo, ~maglia polo",
    "shirt": "camicia, camicie, maniche di camicia, camicina, camicia a scacchi",
    "blouse": "camicetta, blusa, camicetta elegante",
    "hoodie": "felpa con cappuccio, felpa col cappuccio, hoodie, felpa con il cappuccio, felpone, cappuccio",
    "sweatshirt": "~felpa, ~felpa senza cappuccio, ~felpe",
    "sweater": "~maglione, ~maglioncino, ~pullover, ~golf di lana, ~golfino, ~maglione di lana, ~maglia di lana",
    "turtleneck": """~dolcevita, ~maglione a collo alto, ~collo alto, ~lupetto, ~maglia a collo alto, ~maglione
        dolcevita""",
    "cardigan": "~cardigan, ~golf, ~giacca di lana, ~giacchino di lana",
    "christmas_jumper": "~maglione di natale, ~maglione natalizio, ~maglione con le renne",
    "waistcoat": "~gilet, ~panciotto, ~gilet elegante",
    "jacket": "giacca, giacchetta, giacca del vestito, giacca elegante",
    "blazer": "~blazer, ~giacca blu",
    "leather_jacket": """~giacca di pelle, ~giubbotto di pelle, ~chiodo di pelle, ~giubbino di pelle, ~giacca in
        pelle, ~chiodo""",
    "denim_jacket": "~giacca di jeans, ~giubbotto di jeans, ~giacca jeans, ~giubbino di jeans",
    "bomber": "~giubbotto, ~giubbino, ~giacchino, ~bomber",
    "overcoat": "~cappotto, ~paltò, ~soprabito, ~cappotto lungo, ~pelliccia",
    "raincoat": "~impermeabile, ~k way, ~kway, ~mantella, ~impermeabile giallo, ~cerata",
    "trench_coat": "~trench, ~trench beige",
    "puffer_jacket": """~piumino, ~giacca a vento, ~giaccone, ~parka, ~eskimo, ~giubbotto imbottito, ~moncler,
        ~woolrich, ~loden""",
    "lab_coat": "camice bianco, camice, camice da laboratorio, camice medico, grembiule bianco",
    "shorts": "pantaloncini, pantaloni corti, shorts, calzoncini, pantaloncino",
    "trousers": "pantaloni, pantalone, calzoni, pantaloni eleganti, pantaloni di velluto, brache",
    "jeans": "jeans, blue jeans, pantaloni di jeans, jeans strappati, pantaloni jeans",
    "leggings": "~leggings, ~fuseaux, ~pantacollant, ~leggins",
    "tracksuit_bottoms": """~pantaloni della tuta, ~pantaloni di tuta, ~joggers, ~pantaloni sportivi, ~pantalone
        della tuta""",
    "chinos": "~chinos, ~pantaloni chino, ~pantaloni di cotone",
    "skirt": "gonna, gonnellina, gonne, gonna corta",
    "long_skirt": "gonna lunga, gonnellona",
    "denim_skirt": "~minigonna, ~gonna di jeans",
    "dress": "vestito, vestitino, abito, abitino, vestito corto",
    "evening_gown": """vestito con paillettes, vestito da sera, abito lungo, abito da sera, vestito lungo, tubino
        nero, tubino""",
    "leather_shoes": """scarpe, scarpe eleganti, scarpe di pelle, scarpe di cuoio, calzature, scarpe stringate,
        scarpe in pelle""",
    "boots": "~stivali, ~stivaloni, ~stivali di pelle, ~texani, ~camperos",
    "rain_boots": "~stivali di gomma, ~stivali da pioggia, ~galosce",
    "ankle_boots": "~stivaletti, ~polacchine, ~tronchetti",
    "combat_boots": "~anfibi, ~doc martens ai piedi",
    "sandals": "~sandali, ~sandaletti, ~espadrillas, ~birkenstock, ~sabot",
    "flip_flops": "~infradito, ~ciabatte infradito, ~ciabatte da mare, ~havaianas",
    "loafers": "~mocassini, ~scarpe da barca",
    "flats": "~ballerine, ~scarpe basse",
    "heels": """~scarpe col tacco, ~tacchi, ~tacchi alti, ~décolleté, ~scarpe con il tacco, ~tacchi a spillo, ~scarpe
        con i tacchi""",
    "sneakers": """scarpe da ginnastica, sneakers, scarpe da tennis, scarpe sportive, sneaker, scarpe di tela,
        converse ai piedi""",
    "slippers": "~pantofole, ~ciabatte, ~babbucce",
    "work_boots": "~scarponi, ~scarponcini, ~zoccoli, ~scarpe antinfortunistiche",
    "swimsuit": "~costume, ~costume da bagno, ~bikini, ~costumino, ~costume intero",
    "socks": "calzini, calze, calzettoni, calzino, calze di spugna",
    "tights": "~collant, ~calze velate, ~calze a rete, ~calzamaglia",
    "overalls": "salopette, tuta da lavoro con pettorina, salopette di jeans",
    "boiler_suit": "~tuta da lavoro, ~tuta da meccanico, ~tuta intera, ~tuta blu",
    "jersey": """maglia della squadra, maglia da calcio, maglia della juve, maglia dell inter, maglia del milan,
        maglia della nazionale, maglia della roma, maglia del napoli, maglietta del napoli, maglia azzurra, maglia
        della lazio, maglietta della juve, maglietta dell inter, maglietta del milan, maglietta della roma""",
    "apron": "grembiule, grembiulino, grembiule da cucina, parannanza, zinale",
    "dressing_gown": "~vestaglia, ~accappatoio",
    "hi_vis_vest": """~gilet catarifrangente, ~giubbino catarifrangente, ~pettorina catarifrangente, ~giubbotto
        catarifrangente, ~gilet arancione""",
}

# the same of what else is worn
WORN: dict[str, str] = {
    "tie": "cravatta, cravattino",
    "bow_tie": "~papillon, ~farfallino, ~cravatta a farfalla",
    "cap": "cappellino, berretto, berretto con visiera, cappellino da baseball, berretto da baseball",
    "beanie": """cuffia di lana, berretto di lana, cappello di lana, zuccotto, berretto col pompon, cappellino di
        lana, papalina""",
    "beret": "basco, baschetto",
    "flat_cap": "~coppola, ~coppola siciliana",
    "straw_hat": "cappello di paglia, paglietta",
    "top_hat": "cappello a cilindro, cilindro, tuba",
    "fedora": "~cappello, ~cappello di feltro, ~borsalino, ~panama",
    "cowboy_hat": "~cappello da cowboy, ~cappello texano",
    "scarf": "sciarpa, sciarpa di lana, sciarpina, sciarpone",
    "silk_scarf": "foulard, fazzoletto al collo, foularino, bandana al collo",
    "hijab": "velo, hijab, velo islamico",
    "necklace": """collana, catenina, ciondolo, catena, collanina, catena d oro, catenina d oro, crocifisso, catenina
        con croce""",
    "pearl_necklace": "perle, filo di perle, collana di perle",
    "earrings_studs": "orecchini, orecchino",
    "hoop_earrings": "orecchini a cerchio, cerchi alle orecchie, creole",
    "wristwatch": "orologio, orologio da polso",
    "flower_crown": """~fiore tra i capelli, ~fiori tra i capelli, ~fiore nei capelli, ~fiori nei capelli, ~coroncina
        di fiori""",
    "mask": "mascherina, mascherina chirurgica, mascherina ffp2",
    "backpack": "zaino, zainetto",
    "headphones": "cuffie grandi, cuffie in testa, cuffie sulle orecchie",
    "headband": "fascia in testa, fascia per capelli, fascetta per capelli",
    "hair_bow": "~cerchietto, ~fiocco nei capelli, ~nastro nei capelli, ~fiocco tra i capelli",
    "lanyard": "badge, cartellino, pass stampa, badge al collo",
}

# words of the wardrobe that are first of all something else: worn only where the text says so
DOUBTFUL = """velo, cilindro, tuba, tacchi, fascia, coda, corona, medaglia, fischietto, maschera, golf, chiodo,
    ballerine, ali, cipolla, cresta, perle, collana, casco, badge, cartellino, pelliccia, mantello, girello, lupetto,
    pizzo, cuffie grandi, creole, scarponi"""

# what is printed or woven in a cloth; under nothing, what is only told
PATTERNS: dict[str, str] = {
    "checks": """a quadri, a quadretti, quadri, a quadrettini, a scacchi, vichy, quadrettata, quadrettato, a
        quadrettoni""",
    "tartan": "scozzese, scozzesi, tartan, a quadri scozzesi",
    "stripes": "a righe, righe, rigato, rigata, a strisce, a righine, a righe verticali",
    "hoops": "a righe orizzontali, a righe larghe, a fasce",
    "pinstripes": "gessato, gessata, a righe sottili",
    "dots": "a pois, pois, a puntini, a pallini, a palline",
    "flowers": "a fiori, floreale, a fiorellini, fiorato, fiorata, fiorito, con i fiori, floreali, fantasia a fiori",
    "camouflage": "mimetico, mimetica, camouflage, mimetici, militare mimetico",
    "wax": "wax, stoffa africana, tessuto africano, fantasia africana",
    "": """fantasia, a fantasia, stampato, stampata, a maniche lunghe, a maniche corte, con le maniche lunghe, con le
        maniche corte, maniche lunghe, maniche corte, con i lacci, colorato, colorata, multicolore, multicolori,
        arcobaleno, con paillettes, di paillettes, tweed, di tweed, in tweed, ricamato, ricamata, animalier,
        leopardato, leopardata, maculato, maculata, aderente, aderenti, attillato, attillata, strappati, strappato,
        oversize, di velluto, in velluto, a coste, di seta, in seta, di lino, in lino, di cashmere, di jeans, in
        jeans, di flanella""",
}

# words before what stands on a garment
PRINTS = """con il numero, numero, n°, col numero, con il logo, col logo, con la parola, che dice, con l iscrizione,
    con la scritta, con scritto, con su scritto, col messaggio, con il messaggio, con le lettere, stampato con,
    stampata con, con il nome"""
