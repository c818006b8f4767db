"""French as people write it about a person. The same tables as in words_look_en.

The choices of the figure bring their own words; here is what people say around them, and other ways to say them.
"""

# parts of a body that adjectives describe, by the families such adjectives may choose from, the likeliest first
FEATURES: dict[str, str] = {
    "eyes": "yeux, oeil, prunelles",
    "brows": "sourcils, sourcil",
    "nose": "nez",
    "mouth mark": "bouche, lèvres, lèvre",
    "head skin mark expression": "visage, figure, face, mine, physionomie, traits",
    "head": "menton, mâchoire, mâchoires",
    "head hair": "tête, crâne",
    "mark hair": "front, tempes",
    "mark skin": "joues, joue, pommettes",
    "expression": "expression, air",
    "skin mark": "peau, teint, carnation",
    "hair": "cheveux, cheveu, chevelure, coiffure, crinière, coupe de cheveux, coupe, tifs, toison, poil",
    "beard": "barbe, barbes, moustache, moustaches, bouc, barbiche, barbichette, rouflaquettes, bacchantes",
    "height build": "taille, stature",
    "build height": """corpulence, carrure, silhouette, gabarit, épaules, membres, corps, ventre, bedaine,
        embonpoint""",
}

# where the second colour of the hair goes
TINTS: dict[str, str] = {
    "highlights": """mèches, mèche, reflets, reflet, balayage, strié de, striés de, striée de, mêlés de,
        mêlé de""",
    "ends": "pointes, pointe, bouts",
    "roots": "racines, racine",
    "halves": "bicolores, bicolore, moitié moitié",
}

# colours that are only said of hair or of eyes
TONES: dict[str, dict[str, str]] = {
    "hair": {
        "chocolate": "foncés, foncé, foncée, sombres",
        "#dcb65c": "dorés, blondasse, filasse, clairs",
        "#b4551d": "roussâtre, roussi, flamboyants",
        "grey": "grisâtres, grisonnés",
        "white": "chenus, neigeux",
        "black": "ébène, jais",
    },
    "eyes": {
        "#8a6d3b": "noisette, noisettes",
        "#c58a2a": "ambre, ambrés, mordorés",
        "chocolate": "foncés, sombres",
        "green": "verdâtres",
        "blue": "azur, bleuâtres",
        "grey": "grisâtres, acier",
    },
}

# other ways to say a choice; before a phrase `~` means only near it, `-` only beside its noun
LOOKS: dict[str, str] = {
    "age/child": """enfant, gamin, gamine, fillette, garçonnet, petite fille, petit garçon, garçon, gosse,
        môme, écolier, écolière, bambin""",
    "age/baby": "bébé, nourrisson, nouveau né, poupon",
    "age/adult": "entre deux âges, d âge mûr, quadragénaire, quinquagénaire, trentenaire, sexagénaire",
    "age/teenager": "jeune fille, ado, adolescent, adolescente, jeune ado",
    "age/elder": """vieux, vieille, vieil, âgé, âgée, vieillard, vieillarde, personne âgée, grand père,
        grand mère, papi, mamie, papy, mémé, pépé, aïeul, aïeule, d un certain âge, du troisième âge,
        octogénaire, septuagénaire, nonagénaire, centenaire, aîné, senior""",
    "build/slim": """mince, minces, maigre, maigrichon, fluet, fluette, svelte, élancé, élancée, menu,
        menue, gracile, chétif, chétive, sec, sèche, fin, fine, longiligne, filiforme, osseux, osseuse,
        délicat, délicate, grêle""",
    "build/broad": """trapu, trapue, costaud, costaude, baraqué, baraquée, large d épaules, aux larges
        épaules, robuste, carré, carrée, solide, râblé, râblée, massif, massive, large, larges, forte, fort,
        vigoureux, vigoureuse, solidement bâti, vigoureusement bâti, bien bâti""",
    "build/muscular": "musclé, musclée, athlétique, sportive, sportif, musculeux",
    "build/round": """rond, ronde, rondelet, rondelette, rondouillard, gros, grosse, gras, grasse,
        corpulent, corpulente, dodu, dodue, replet, replète, enrobé, enrobée, potelé, potelée, ventru,
        ventrue, bedonnant, bedonnante, obèse, en surpoids, charnu, charnue, grassouillet, grassouillette,
        joufflu, énorme, obésité""",
    "build/average": "de corpulence moyenne, de corpulence normale, -moyenne, -normale",
    "height/tall": """grand, grande, haut, haute, immense, géant, géante, très grand, très grande, de haute
        taille, de grande taille, haut de taille, haute de taille, élevée""",
    "height/short": "petit, petite, de petite taille, minuscule, tout petit, toute petite, court, courte",
    "height/average": "-moyenne, de taille moyenne, de moyenne taille, -médiocre",
    "pregnant/yes": "enceinte, femme enceinte, attend un bébé, attend un enfant",
    "eyes/large": "grands, immenses, gros",
    "eyes/small": "petits, petit",
    "eyes/deep_set": "enfoncés, creux, enfoncé, cernés",
    "eyes/almond": "en amande",
    "eyes/narrow": "plissés, étroits, mi clos",
    "brows/thick": "épais, broussailleux, fournis, touffus, gros, en broussaille",
    "brows/thin": "fins, minces, épilés",
    "brows/arched": "arqués, en accent circonflexe",
    "brows/straight": "droits, horizontaux",
    "nose/button": "~droit",
    "nose/wide": "épaté, fort, écrasé, large",
    "nose/round": "gros, grand, énorme",
    "nose/upturned": "retroussé, en trompette, relevé, au vent",
    "nose/aquiline": "aquilin, crochu, busqué, courbe, en bec d aigle, d aigle, bourbon",
    "nose/pointed": "pointu, effilé, fin, mince",
    "mouth/wide": "énorme, large, grande, fendue",
    "mouth/full": "charnues, charnue, pulpeuses, épaisses, sensuelles, saillantes, grosses, pleines",
    "mouth/thin": "minces, fines, pincées, mince, fine, serrée",
    "mouth/small": "petite",
    "head/round": "rond, ronde, joufflu, joufflue, poupin, grasse, pleine",
    "head/long": "long, longue, allongé, allongée, maigre, émacié, étroit",
    "head/square": "carré, carrée, large, anguleux",
    "head/oval": "ovale",
    "head/heart": "en coeur, pointu, triangulaire",
    "skin/monk-02": "pâle, blême, clair, claire, blafard, laiteux, laiteuse, blanc, blanche, diaphane",
    "skin/monk-05": "mat, mate, olivâtre",
    "skin/monk-06": """hâlé, hâlée, bronzé, bronzée, basané, basanée, tanné, bruni, cuivré, cuivrée, brûlé
        par le soleil""",
    "skin/monk-07": "brun, brune, métis, métisse",
    "skin/monk-09": "noir, noire, foncé, foncée, ébène",
    "mark/wrinkles": "ridé, ridée, rides, fripé, parcheminé, creusé de rides, sillonné de rides, plissé",
    "mark/freckles": """taches de rousseur, tache de rousseur, tacheté de son, taches de son, constellé de
        taches de rousseur, criblé de taches de rousseur, éphélides""",
    "mark/blush": """joues roses, joues rouges, rougeaud, rougeaude, rubicond, rubiconde, vermeil,
        vermeille, coloré, colorées, rougissant""",
    "mark/lipstick": "lèvres rouges, lèvres maquillées, lèvres fardées, rouge à lèvres",
    "mark/beauty_spot": "grain de beauté",
    "mark/scar": "cicatrice, balafre, balafré, balafrée, cicatrices",
    "mark/make_up": "maquillé, maquillée, maquillage, fardé, fardée",
    "mark/eye_patch": "borgne, bandeau sur l oeil, cache oeil, bandeau noir sur l oeil",
    "mark/hearing_aid": "appareil auditif, appareils auditifs, sonotone, malentendant appareillé",
    "mark/vitiligo": "vitiligo",
    "expression/smile": "sourire, souriant, souriante, sourit",
    "expression/laugh": "rieur, rieuse, riant, hilare, éclate de rire, rit aux éclats",
    "expression/grumpy": """grognon, bougon, renfrogné, renfrognée, râleur, de mauvaise humeur, maussade,
        revêche, sévère""",
    "expression/surprised": "étonné, étonnée, surpris, surprise, ébahi",
    "expression/tender": "tendre, attendri, attendrie",
    "expression/wink": "clin d oeil, fait un clin d oeil",
    "expression/determined": "déterminé, déterminée, décidé, résolu, grave, sérieux, sérieuse",
    "expression/calm": "calme, serein, paisible",
    "hair/short": "court, courts, courte, courtes, coupés courts, coupe garçonne, ~dégradé, ras, coupés ras",
    "hair/cropped": "en brosse, tondus, tondue, rasés, ras, coupés ras",
    "hair/undercut": "rasés sur les côtés, côtés rasés",
    "hair/long_wavy": "ondulés, ondulé, ondulée",
    "hair/long_straight": "lisses, lisse, raides, raide, plats",
    "hair/long": """longs, longue, longues, lâchés, détachés, dénoués, très longs, sur les épaules, dans le
        dos, jusqu aux épaules, flottants, long""",
    "hair/bob": "mi longs, mi long, au carré, carré plongeant, aux épaules, mi courts, carré",
    "hair/curly": "bouclés, bouclé, bouclée, bouclées, frisés, frisé, frisée, boucles, frisottés",
    "hair/afro": "crépus, crépu, afro, crépue",
    "hair/ponytail": "en queue de cheval, queue de cheval, couette, attachés",
    "hair/bun": "en chignon, chignon, relevés",
    "hair/bald": "crâne rasé, rasée, chauve, dégarni, sans cheveux",
    "hair/balding": "dégarni, clairsemés, rares, calvitie, un peu chauve, à moitié chauve",
    "hair/quiff": "en arrière, plaqués en arrière, gominés",
    "hair/messy": "en bataille, ébouriffés, hirsutes, en désordre, décoiffés, rageurs, emmêlés",
    "hair/braid": "~tresse, ~tresses, ~natte, ~tressés, ~nattés",
    "hair/two_braids": "~deux tresses, ~deux nattes, ~nattes, ~tresses, ~couettes",
    "hair/half_up": "demi queue, mi attachés, à demi relevés",
    "hair/locs": "dreadlocks, dreads, locks, locs, nattes rasta",
    "hair/fringe": "frange, à frange, une frange",
    "beard/beard": "barbe, barbu, barbue, barbe fournie, barbe pleine, barbe épaisse",
    "beard/moustache": """moustache, moustachu, moustaches, bacchantes, moustache fine, moustache mince,
        fine moustache, minces moustaches""",
    "beard/handlebar": "moustache en guidon, moustache en croc, moustache retroussée, moustaches en crocs",
    "beard/stubble": """barbe de trois jours, barbe de 3 jours, barbe naissante, mal rasé, barbe courte de
        quelques jours""",
    "beard/short_beard": "barbe courte, barbe rase, barbe taillée, barbe bien taillée",
    "beard/long_beard": "barbe longue, longue barbe, grande barbe, barbe de hipster, barbe en éventail",
    "beard/mutton_chops": "rouflaquettes, gros favoris, favoris épais, pattes",
    "beard/goatee": "bouc, barbiche, barbichette, barbe en pointe, barbe pointue",
    "beard/none": "imberbe, rasé, glabre, rasé de près, bien rasé, sans barbe",
    "glasses/sunglasses": "lunettes fumées, lunettes teintées, verres fumés, lunettes sombres",
    "aid/wheelchair": "fauteuil roulant, en fauteuil roulant, chaise roulante, en fauteuil",
    "aid/cane": "canne, s appuyant sur une canne, canne de marche, canne blanche",
    "aid/crutches": "béquilles, béquille",
    "aid/prosthetic_leg": """jambe artificielle, prothèse de jambe, jambe de bois, prothèse à la jambe,
        jambe en métal, unijambiste avec prothèse, unijambiste, lame de course, amputé de la jambe, amputée
        de la jambe""",
    "aid/prosthetic_arm": """bras artificiel, prothèse de bras, prothèse au bras, main artificielle, main
        bionique, bras bionique, amputé du bras, manchot, manchote""",
    "aid/guide_dog": "chien guide, chien d aveugle, chien d assistance",
    "pose/wave": """qui fait coucou, fait coucou, faisant coucou, salue de la main, saluant, fait un signe
        de la main""",
    "pose/hands_on_hips": "mains sur les hanches, poings sur les hanches",
    "pose/arms_crossed": "bras croisés, les bras croisés, croise les bras",
    "pose/thumbs_up": "pouce levé, pouce en l air, lève le pouce",
    "pose/pointing": "pointe du doigt, montre du doigt, doigt pointé",
    "pose/running": "qui court, courant, court, en train de courir, en courant",
    "pose/sitting": "assis, assise, est assis, est assise",
    "pose/dancing": "qui danse, dansant, danse, en train de danser",
    "pose/standing": "debout",
}

# of these, what says hair without the word hair; after `-`, what only goes on about it
ALONE = """chauve, frisé, frisée, bouclé, bouclée, crépu, crépue, dreadlocks, dreads, locks, locs, tresse,
    tresses, natte, nattes, couettes, couette, chignon, frange, boucles, queue de cheval, deux tresses, deux
    nattes, calvitie, dégarni, crâne rasé, à moitié chauve, un peu chauve, afro, -sur les épaules, -jusqu
    aux épaules, -dans le dos, -aux épaules"""

# a complexion, said of the person rather than of the skin
COMPLEXIONS: dict[str, str] = {
    "skin/monk-02": "pâle, blême, blafard, blafarde, livide",
    "skin/monk-06": "hâlé, hâlée, bronzé, bronzée, basané, basanée, tanné, tannée",
    "skin/monk-07": "métis, métisse",
    "skin/monk-09": "noir, noire, noirs, noires",
}

# other names of garments, and after a tilde of their cousins; `+` stands for any garment of that place
GARMENTS: dict[str, str] = {
    "tshirt": "t shirt, tee shirt, tshirt, teeshirt, maillot de corps, ~tee",
    "tshirt+": "haut, top",
    "breton": "marinière",
    "tank_top": "~débardeur, ~marcel",
    "polo": "~polo",
    "shirt": "bras de chemise, manches de chemise, chemise, chemisier, chemisette, liquette",
    "blouse": "chemisier, corsage",
    "hoodie": """hoodie, gilet à capuche, veste à capuche, sweat à capuche, sweat shirt, sweat, sweatshirt,
        capuche, ~veste de survêtement, ~veste de jogging""",
    "sweater": "~pull, ~pull over, ~chandail, ~tricot, ~lainage, ~polaire",
    "turtleneck": "~col roulé, ~pull à col roulé",
    "cardigan": "~gilet, ~cardigan, ~gilet en laine",
    "waistcoat": "~gilet de costume, ~veston sans manches",
    "jacket": "veste, blazer, veste de costume, veston, redingote, habit",
    "leather_jacket": "~blouson, ~perfecto, ~blouson de cuir, ~veste en cuir",
    "denim_jacket": "~veste en jean",
    "overcoat": "~manteau, ~pardessus, ~paletot, ~houppelande",
    "raincoat": "~imperméable, ~ciré, ~trench",
    "puffer_jacket": "~doudoune, ~parka, ~anorak",
    "lab_coat": "blouse",
    "shorts": "short, bermuda, shorts",
    "trousers": "pantalon, pantalons, futal, pantalon de costume, culotte, froc",
    "jeans": "jean, jeans, pantalon en jean, blue jean",
    "leggings": "~legging, ~leggings, ~collant, ~collants",
    "tracksuit_bottoms": """~jogging, ~bas de survêtement, ~survêtement, ~pantalon de survêtement, ~bas de
        jogging""",
    "chinos": "~chino",
    "skirt": "jupe, jupes",
    "long_skirt": "jupe longue, longue jupe",
    "dress": "robe",
    "evening_gown": "robe longue, longue robe, robe de soirée",
    "leather_shoes": "chaussures, chaussure, souliers, soulier, godasses, pompes, brodequins",
    "boots": "~bottes, ~bottines, ~godillots",
    "sandals": "~sandales, ~tongs",
    "loafers": "~mocassins",
    "heels": "~talons, ~escarpins, ~talons hauts, ~chaussures à talons",
    "sneakers": "baskets, basket, sneakers, chaussures de sport, tennis",
    "work_boots": "~sabots",
    "socks": "chaussettes, bas",
    "overalls": "salopette, bleu de travail",
    "boiler_suit": "~combinaison, ~combi",
    "jersey": "maillot, maillot de sport",
    "apron": "tablier",
}

# the same of what else is worn
WORN: dict[str, str] = {
    "tie": "cravate",
    "bow_tie": "~noeud papillon",
    "cap": "casquette, casquette à visière",
    "beanie": "bonnet, bonnet de laine",
    "straw_hat": "chapeau de paille, canotier",
    "top_hat": "haut de forme, chapeau haut de forme, chapeau haut",
    "fedora": "~chapeau, ~feutre, ~chapeau mou, ~chapeau de feutre",
    "scarf": "écharpe, foulard, cache nez, châle, cache col",
    "hijab": "voile, hijab, foulard islamique",
    "necklace": "collier, chaîne, médaillon, collier de perles",
    "earrings_studs": "boucles d oreilles, boucle d oreille, anneaux d oreilles",
    "wristwatch": "montre, montre bracelet",
    "mask": "masque, masque chirurgical",
    "backpack": "sac à dos",
    "headphones": "casque audio",
}

# words of the wardrobe that are first of all something else: worn only where the text says so
DOUBTFUL = """melon, voile, feutre, bombe, banane, tambourin, charlotte, lame, ailes, perles, fauteuil, tuba, bob,
    calotte, mortier, religieuse, mule, mules, crampons"""

# what is printed or woven in a cloth; under nothing, what is only told
PATTERNS: dict[str, str] = {
    "checks": "à carreaux, vichy, à damier, quadrillé, à petits carreaux, carreaux",
    "tartan": "écossais, écossaise, écossaises, tartan",
    "stripes": "rayures, rayé, rayée, rayés, rayées, à rayures, à bandes",
    "hoops": "à rayures horizontales, marin",
    "pinstripes": "à fines rayures, à fines raies, rayures tennis",
    "dots": "pois, à pois, à petits pois",
    "flowers": "à fleurs, fleuri, fleurie, fleuris, fleuries, à fleurettes",
    "camouflage": "camouflage, motif camouflage",
    "wax": "en wax, wax, en pagne",
    "": """à motifs, à manches longues, à manches courtes, à lacets, à col roulé, imprimé, imprimée,
        multicolore, multicolores, arc en ciel, bariolé, à paillettes, pailleté, colorés, colorée, coloré,
        colorées, en tweed""",
}

# words before what stands on a garment
PRINTS = """floqué, floquée, floqué du, floqué du numéro, floquée du numéro, numéro, n°, avec le numéro,
    portant le numéro, avec le chiffre, marqué, marquée, avec écrit, avec marqué, avec l inscription,
    inscription, imprimé, siglé, avec le mot"""

# who may stand beside the person, by what the word says of their age
COMPANY: dict[str, str] = {
    "": """fille, fils, frère, soeur, mari, femme, épouse, époux, père, mère, maman, papa, ami, amie,
        copain, copine, amis, amies, conjoint, conjointe, compagnon, compagne, cousin, cousine, collègue,
        collègues, parents, jumeau, jumelle, jumeaux, jumelles, petit ami, petite amie, fiancé, fiancée,
        partenaire, oncle, tante, neveu, nièce, voisin, voisine, frères, soeurs, filles, petit frère, petite
        soeur, grande soeur, grand frère, petit fils, coéquipiers, chéri, chérie, meilleur ami, meilleure
        amie, associé, associée""",
    "child": """enfant, enfants, gamin, gamine, gosse, gosses, garçon, fillette, petite fille, petit garçon,
        marmots""",
    "baby": "bébé, bébés, nourrisson, nouveau né",
    "teenager": "ado, adolescent, adolescente, ados",
    "elder": "grand mère, grand père, mamie, papi, papy, grands parents",
}

# before how many they are
GROUPS = "famille de, groupe de, bande de, équipe de, fratrie de, tribu de"

# words that say how many they are
PAIRS: dict[str, str] = {
    "2": "couple, duo, tandem",
    "3": "trio",
    "4": "quatuor",
}

# words that bring somebody in
TOGETHER = "avec, accompagné de, accompagnée de, accompagné d, et, aux côtés de, à côté de, plus"

# words that tell the people of a group apart
EACH = """l un, l une, l autre, le premier, la première, le second, la seconde, le deuxième, la deuxième, le
    troisième, lui, elle"""

# verbs before `with` that say what somebody does, not who stands there
DOING = "joue, jouer, vit, vis, travaille, travailler, bosse, parle, voyager, cuisiner, habite"

# verbs between a person and an adjective, and their subjects
COPULAS = """est, suis, es, etait, etais, etre, sois, semble, parait, paraissait, fut, devint, avait l air,
    a l air, reste, sont, etaient, sommes"""

SUBJECTS = "il, elle, je, j, qui, c, on, ils, elles, celui, celle, nous, ce"

# may stand before an adjective
ADVERBS = """très, assez, plutôt, un peu, si, trop, fort, bien, extrêmement, vraiment, quelque peu, tout,
    toute, plus, moins, encore, déjà, toujours, presque, à peine, souvent, naturellement, d un, d une,
    légèrement, particulièrement, excessivement, fortement, parfaitement, tellement, également, aussi, mi, à
    moitié"""

# before these nouns small and old say something else than height and age
FOND = """ami, amie, copain, copine, frère, soeur, ami, pote, fan, passionné, passionnée, amateur, amatrice,
    sportif, sportive, amoureux, amoureuse, accro, fille, garçon, enfant, bébé, chef, maître, maîtresse,
    joueur, joueuse, lecteur, voyageur, voyageuse, fils, mère, père"""

# before an adjective: it is not so
NOT = "pas, point, jamais, guère, ni, sans"

# of the body
SIDES: dict[str, str] = {
    "left": "gauche, gauches",
    "right": "droit, droite, droits",
    "both": "deux",
}

# numbers in words, for ages
TENS: dict[int, str] = {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante"}

TEENS = "zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"

YEARS = "ans, an, printemps"
