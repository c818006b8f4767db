"""French as people write it around the objects: what holds a sentence together, and what changes an object.

Phrases are separated by commas and compared without accents, except where a word of one letter or a short
function word would swallow an object (thé, dé).
"""

KINDS: dict[str, str] = {
    # joins two items / joins a noun to its complement / begins a noun phrase
    "split": """et, ou, se compose de, composé de, composée de, puis, plus, avec, ainsi que, et puis, et
        aussi, mais aussi, accompagné de, accompagnée de, plein de, pleine de, rempli de, remplie de, et
        encore, sans oublier, de même que, entouré de, entourée de, équipé de, équipée de, armé de, armée
        de, muni de, munie de, et bien sûr, y compris, dont, également""",
    "link": """de, d, du, des, à, a, au, aux, en, pour, sur, dans, sous, chez, par, contre, vers, près de,
        à côté de, au-dessus de, autour de, depuis, devant, derrière, entre""",
    "det": """le, la, les, l, mon, ma, mes, ton, ta, tes, son, sa, ses, notre, nos, votre, vos, leur,
        leurs, ce, cet, cette, ces, toute, tous, toutes, tout, chaque, quelque""",
    "neg": "sans, pas de, pas d, aucun, aucune, jamais de, ni, surtout pas de, ne veux pas de, n aime pas",
    "few": """quelques, plusieurs, beaucoup de, pas mal de, une poignée de, divers, diverses, des tas de,
        tout un tas de""",
    "pair": "paire de, paires de",
    "pile": """pile de, piles de, tas de, liasse de, liasses de, stock de, lot de, sachet de, paquet de,
        collection de, série de, assortiment de, bout de, morceau de, sorte de, espèce de, genre de, type
        de, boîte de, pot de, modèle de, petit bout de, miniature de,
        sachets de, paquets de, boîtes de, pots de, tube de, tubes de, lots de, flacon de, plaquette de,
        rouleau de, rouleaux de, poignée de, morceaux de, bouts de, set de, kit de, collections de, jeux
        de, bocal de, cornet de, barquette de, vieux bout de""",
    "hold": """tenant, tient, tenir, elle tient, il tient, je tiens, brandit, brandissant, tenant à la
        main, tient à la main, tenant dans la main, tient dans la main, tient dans sa main""",
    "wear": """porte, porteur de, porteuse de, portant, portait, habillé, habillée, habillé en, habillée
        en, vêtu, vêtue, vêtu de, vêtue de, habillé de, habillée de, habillé d, vêtu d, vêtue d, chaussé de,
        chaussée de, coiffé de, coiffée de, en tenue, je porte, porter, toujours en, habits, s habille en,
        je m habille en""",
    "hand:right": """main droite, dans la main droite, à la main droite, en main droite, dans sa main
        droite, dans ma main droite, à droite dans la main, tenu de la main droite, de la main droite""",
    "hand:left": """main gauche, dans la main gauche, à la main gauche, en main gauche, dans sa main
        gauche, dans ma main gauche, de la main gauche, tenu de la main gauche, dans l autre main, l autre
        main""",
    "hand:any": """à la main, dans la main, en main, dans les mains, entre les mains, dans sa main, dans
        ma main, dans ses mains, dans mes mains, en mains, au poing, tenu à la main, tenue à la main,
        toujours à la main""",
    "age": "ans, an, printemps, balais",
    "measure": """pouces, pouce, cm, mm, m, kg, g, litres, litre, l, cl, ml, go, to, km, h, heures,
        minutes, euros, kilos""",
    # who
    "name": """je m appelle, m appelle, elle s appelle, il s appelle, s appelle, mon nom est, mon prénom
        est, nommé, nommée, appelé, appelée, prénommé, prénommée, du nom de, son nom est, qui s appelle,
        surnommé, surnommée""",
    "iam": "je suis, moi c est, c est, voici, il est, elle est, moi, on est, ici, pour",
    "tag": """avec le titre, intitulé, intitulée, avec le sous titre, sous titré, avec le slogan, avec la
        mention, avec le texte, slogan, devise, titre, sous titre, mention, accroche""",
    "photo": "photo, photos, cette photo, photo jointe, image jointe, selfie, portrait",
    "tag:soft": "en dessous, juste en dessous, dessous, et en dessous, au dessous",
    "person": """femme, homme, fille, garçon, personne, dame, monsieur, personnage, mec, meuf, ami, amie,
        copain, copine, mère, père, maman, papa, soeur, frère, fils, cousin, cousine, oncle, tante, mamie,
        papi, mari, collègue, enfant, ado, bébé, gars, nana, mon pote, pote, voisin, voisine, conjoint,
        conjointe, épouse, grand mère, grand père, beau frère, belle soeur, belle mère, beau père, moi même,
        bonhomme, gaillard, individu, veuf, veuve, célibataire, demoiselle, type, inconnu, inconnue,
        nom, prénom""",
    # the set itself
    "frame": """style, façon jouet, réaliste, réalistes, photoréaliste, rendu, d action, figurine d
        action, original, d origine, affiché, grosses lettres, lettres, gros caractères, personnalisé,
        personnalisée, figurine, figurines, starter pack, starterpack, starter packs, blister, coffret,
        jouet, jouets, poupée, emballage plastique, emballage, boîte, boite en plastique, panoplie, panoplie
        de travail, transparent, transparente, kit, carte, façon, action figure, figurine articulée,
        collector, style barbie, barbie, packaging, sous blister, boîte de jouet, action man, image, starter
        kit, pack, boîte de figurine, boîte de collection, édition limitée, édition collector, carton, jouet
        de collection, figurine de collection, boîte de jeu, playmobil, set, univers, starterpacks""",
    "acc": "accessoires, accessoire, objets, objet, ses accessoires, mes accessoires, affaires",
    "bg": "fond, arrière plan, couleur de fond, fond de couleur, décor, carte de couleur, fond de la carte",
    "fn": """en haut, en haut de, en haut à droite, en haut à gauche, en bas, en bas de, à droite, à
        gauche, sur la droite, sur la gauche, au dessus, au dessus de, tout en haut, écris, écrire, écrit,
        inscris, inscrit, marqué, marque, appelle moi, affiche, né, née, âgé, âgée, âgé de, âgée de, je, j,
        tu, t, il, elle, on, nous, vous, ils, elles, m, s, me, te, se, lui, y, qui, que, qu, quoi, où, dont,
        c, ça, ce que, cela, celui, celle, ne, n, pas, non, oui, si, car, comme, mais, donc, or, quand,
        lorsque, alors, aussi, toujours, jamais, souvent, parfois, très, trop, bien, juste, encore, même,
        surtout, évidemment, forcément, ai, as, a, avons, avez, ont, avoir, suis, es, est, sommes, êtes,
        sont, être, été, était, étant, fait, faire, fais, faites, font, aime, aimes, aiment, aimer, adore,
        adores, adorent, adorer, adorait, fan absolu, préfère, kiffe, veux, veut, voudrais, voudrait,
        voulez, aimerais, aimerait, souhaite, peux, peut, pouvez, ajoute, ajoutez, ajouter, mets, mettez,
        mettre, met, inclus, incluant, inclure, inclut, crée, créer, créez, cree, génère, générer, générez,
        dessine, dessiner, dessinez, imagine, réalise, réaliser, montre moi, transforme, représente,
        représentant, représentée, représenté, donne, donner, comprend, comprenant, comprenez, contient,
        contenant, possède, ayant, besoin, voilà, svp, s il te plaît, s il vous plaît, stp, merci, bonjour,
        salut, coucou, hello, il y a, y a, il faut, faut, doit, doivent, devrait, quelque chose, quelque
        chose comme, entre autres, etc, notamment, par exemple, bref, enfin, bon, ben, ah, oh, hé, hop,
        allez, là, ici, dedans, autour, à côté, côté, tout le temps, en permanence, tous les jours, partout,
        vraiment, aller, vais, va, vont, pendant, après, avant, depuis, lors, ses deux, chez moi, au
        quotidien, à moi, à lui, à elle, à eux, plutôt, assez, presque, environ, seulement, uniquement,
        sinon, puisque, parce que, afin, comment, chose, choses, truc, trucs, passe, vit, vis, joue, jouer,
        travaille, travailler, bosse, cheveux au vent, sa vie, ma vie, mode, version, jour, jours, avec moi,
        avec lui, avec elle, ne quitte jamais, ne sort jamais sans, jamais sans, tes, indispensable,
        indispensables, sur lequel, dans lequel, inséparable, inséparables, ressemble, ressemblant, tel,
        telle, aura, aurait, sera, serait, soit, suivants, suivant, suivantes, notre, l un, l une, l autre,
        autre, autres, chaque fois, sur moi, à propos""",
    # how an object is, when it does not change which object it is
    "plain": """jeune, jeunes, confortable, confortables, du matin, du soir, de midi, du midi,
        du dimanche, de tous les jours, de la journée, petit, petite, petits, petites, très petit, tout
        petit, toute petite, grand, grande, grands, grandes, gros, grosse, grosses, énorme, mini, vieux,
        vieille, vieil, ancien, ancienne, nouveau, nouvelle, nouvel, neuf, neuve, beau, belle, bel, joli,
        jolie, jolis, jolies, bon, bonne, magnifique, superbe, cher, chère, propre, sale, usé, usée, fameux,
        fameuse, éternel, éternelle, inévitable, fidèle, indispensable, vrai, vraie, simple, long, longue,
        longs, lourd, légère, léger, chaud, chaude, froid, froide, mignon, mignonne, adorable, moderne,
        vintage, rétro, en cuir, en bois, en métal, en plastique, en laine, en toile, en tissu, en verre, en
        papier, en carton, en or, d occasion, favori, favorite, favoris, chéri, chérie, bien aimé,
        classique, élégant, élégante, élégants, chic, cool, trop cool, sympa, stylé, stylée, brillant,
        brillante, sans fil, rempli, pleine, plein, fumant, fumante, bien chaud, bien serré, serré, noir
        serré, portable, de poche, géant, géante, large, fin, fine, épais, épaisse, seul, seule, unique,
        dernier, dernière, premier, première, usagé, habituel, habituelle, inspirant, inspirante, légers,
        ample, amples, baggy, gros gros, tout neuf, toute neuve, doux, douce, clair, foncé, foncée,
        super, multicolore, multicolores, pliable, pliables, pliant, pliante, écrasé, écrasée, entamé,
        entamée, jetable, jetables, rechargeable, réutilisable, réutilisables, gonflable, gonflables,
        télécommandé, télécommandée, télécommandés, inséparable, inséparables, cassé, cassée, cassés,
        vide, vides, troué, trouée, minuscule, minuscules, périmé, périmée, de secours, de rechange, fait
        main, faite main, rigolo, rigolote, de voyage""",
    "liked": "préféré, préférée, préférés, préférées, fétiche, fétiches",
    "glasses": "lunettes, lunettes de vue, paire de lunettes, binocles",
}

COLOURS: dict[str, str] = {
    "white": "blanc, blanche, blancs, blanches",
    "cream": "crème, écru, écrue, ivoire, blanc cassé",
    "beige": "beige, beiges",
    "sand": "sable",
    "yellow": "jaune, jaunes, jaune vif, jaune citron, jaune clair, jaune fluo, jaune poussin",
    "mustard": "moutarde, jaune moutarde, ocre",
    "gold": "doré, dorée, dorés, dorées, en or",
    "orange": "orange, oranges, orangé, orangée",
    "coral": "corail, saumon, rose saumon",
    "red": "rouge, rouges, rouge vif, rouge vive, écarlate, vermillon",
    "burgundy": "bordeaux, lie de vin, rouge foncé, rouge sombre, rouge bordeaux, grenat",
    "pink": "rose, roses, rosé, rose pâle, rose clair, rose bonbon, rose poudré, vieux rose",
    "fuchsia": "fuchsia, rose fuchsia, magenta, rose vif, rose flashy, framboise",
    "lilac": "lilas, mauve, mauves, lavande, parme, violet clair",
    "purple": "violet, violette, violets, violettes, violet foncé, pourpre, aubergine",
    "navy": "bleu marine, marine, bleu nuit, bleu foncé, bleu sombre",
    "blue": "bleu, bleue, bleus, bleues, bleu roi, bleu électrique, bleu vif, bleu jean",
    "sky": "bleu ciel, bleu clair, bleu pâle, bleu pastel, bleu layette",
    "turquoise": "turquoise, turquoises, cyan, bleu turquoise",
    "teal": "bleu canard, bleu pétrole, pétrole",
    "mint": "vert menthe, menthe, vert d eau, vert clair, vert pâle, vert pastel",
    "green": "vert, verte, verts, vertes, vert vif, émeraude, vert émeraude",
    "lime": "vert pomme, vert anis, vert fluo, vert citron",
    "olive": "olive, vert olive, kaki, vert kaki",
    "forest": "vert sapin, vert foncé, vert bouteille, vert sombre, vert forêt",
    "caramel": "caramel, cognac, marron clair, brun clair",
    "tan": "camel, fauve",
    "brown": "marron, marrons, brun, brune, bruns, brunes, couleur bois",
    "chocolate": "chocolat, marron foncé, brun foncé",
    "silver": "argenté, argentée, argentés, argentées, en argent, gris clair, gris argenté",
    "grey": "gris, grise, grises, gris souris",
    "graphite": "gris foncé, anthracite, gris anthracite, gris sombre",
    "black": "noir, noire, noirs, noires",
}
# also the name of a thing: a colour only beside a noun
THINGS_TOO = """crème, sable, moutarde, orange, oranges, rose, roses, saumon, corail, chocolat, caramel,
    olive, menthe, violette, violettes, marron, marrons, lavande, lilas, framboise, marine, aubergine,
    ivoire, bordeaux, cognac"""

# a given name too, when a text begins with it
NAMES_TOO = """rose, violette, jean, olive, marine, roman, marguerite, capucine, prune, blanche,
    clémentine, ambre, max, chloe"""

# the colour of hair, by the word that also says it is hair
HAIR: dict[str, str] = {
    "#dcb65c": "blond, blonde, blonds, blondes, blond doré, blond vénitien",
    "#8a5a34": "châtain, châtains, châtaine, châtain clair, blond foncé, châtain foncé",
    "cream": "blond platine, platine, blond polaire, décoloré, décolorés, blond très clair",
    "chocolate": "brun, brune, bruns, brunes, très brun, très bruns, très brune",
    "#b4551d": "roux, rousse, rousses, rouquin, rouquine, poil de carotte",
    "#7b3420": "auburn, acajou",
    "grey": "poivre et sel, grisonnant, grisonnants, grisonnante",
}

# of these, the ones that speak of hair without the word
HAIR_ALONE = """très brun, très brune, blond, blonde, brun, brune, roux, rousse, rouquin, rouquine, châtain, châtaine,
    grisonnant, grisonnante"""

NUMBERS = """un une, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, treize, quatorze,
    quinze, seize"""
COUPLE = "une paire, un couple de, couple de, un duo de"

# headings people put before a colon
HEADS: dict[str, str] = {
    "name": "nom, prénom, nom du personnage, personnage, titre principal, nom et prénom",
    "tag": """métier, profession, titre, slogan, job, sous titre, travail, rôle, accroche, fonction,
        description, poste, activité, texte""",
    "items": """accessoires, accessoire, objets, ses accessoires, mes accessoires, objets autour, dans la
        boîte, contenu, affaires, objets à inclure, accessoires inclus""",
    "worn": "tenue, vêtements, habits, look, style vestimentaire, vêtement, apparence, habillement",
    "bg": """fond, arrière plan, couleur de fond, couleur, couleur du fond, couleur de la carte, carte,
        background""",
    "look": "cheveux, lunettes, visage, expression, barbe, peau, coiffure",
    "none": """physique, animaux, animal, animaux de compagnie, style, note, âge, loisirs, passions,
        hobbies, passion, sport""",
}

# work and passions; after the arrow the outfit one wears for it, when no clothes are said
JOBS: dict[str, str] = {
    "white_coat": """médecin, docteur, docteure, infirmier, infirmière, chirurgien, chirurgienne,
        dentiste, pharmacien, pharmacienne, vétérinaire, véto, chimiste, biologiste, laborantin,
        laborantine, scientifique, chercheur, chercheuse, sage femme, kiné, kinésithérapeute, ostéopathe,
        ostéo, opticien, opticienne, généticienne""",
    "football_kit": """footballeur, footballeuse, joueur de foot, joueuse de foot, joueur de football,
        joueuse de football, gardien de but, gardienne de but""",
    "overalls": """mécanicien, mécanicienne, mécano, garagiste, jardinier, jardinière, plombier,
        plombière, menuisier, menuisière, charpentier, peintre en bâtiment, maçon, bricoleur, bricoleuse,
        ouvrier, ouvrière, agriculteur, agricultrice, fermier, fermière, paysagiste, électricien,
        électricienne, maraîcher, maraîchère, paysan, paysanne""",
    "suit": """avocat, avocate, banquier, banquière, directeur, directrice, pdg, ceo, homme d affaires,
        femme d affaires, présentateur, présentatrice, animateur télé, animatrice télé, président,
        présidente, ministre, député, députée, notaire, cadre, trader, magistrat, magistrate, juge,
        diplomate, maître d hôtel, ambassadeur, ambassadrice""",
    "": """prof, professeur, professeure, profs, enseignant, enseignante, instituteur, institutrice,
        instit, maître, maîtresse, journaliste, reporter, photographe, graphiste, illustrateur,
        illustratrice, designer, développeur, développeuse, dev, ingénieur, ingénieure, informaticien,
        informaticienne, musicien, musicienne, chanteur, chanteuse, guitariste, pianiste, batteur, batteuse,
        saxophoniste, comédien, comédienne, acteur, actrice, humoriste, écrivain, écrivaine, auteur,
        autrice, auteure, romancier, romancière, poète, traducteur, traductrice, bibliothécaire, libraire,
        boulanger, boulangère, pâtissier, pâtissière, cuisinier, cuisinière, chef, cheffe, serveur,
        serveuse, barman, barista, boucher, bouchère, fleuriste, coiffeur, coiffeuse, esthéticienne,
        vendeur, vendeuse, caissier, caissière, commercial, commerciale, comptable, secrétaire, assistant,
        assistante, rh, drh, manager, manageuse, chargé, chargée, responsable, consultant, consultante,
        coach, entraîneur, entraîneuse, animateur, animatrice, éducateur, éducatrice, nounou, psychologue,
        psy, sociologue, historien, historienne, archéologue, astronaute, spationaute, pilote, hôtesse,
        steward, chauffeur, conducteur, conductrice, livreur, livreuse, facteur, factrice, pompier,
        pompière, policier, policière, gendarme, militaire, marin, pêcheur, pêcheuse, étudiant, étudiante,
        élève, lycéen, lycéenne, retraité, retraitée, freelance, entrepreneur, entrepreneuse, fondateur,
        fondatrice, influenceur, influenceuse, youtubeur, youtubeuse, streamer, streameuse, gamer, gameuse,
        dj, danseur, danseuse, artiste, peintre, sculpteur, sculptrice, potier, potière, céramiste,
        couturier, couturière, styliste, mannequin, architecte, maquilleur, maquilleuse, monteur, monteuse,
        réalisateur, réalisatrice, producteur, productrice, cameraman, régisseur, technicien, technicienne,
        artisan, artisane, joueur, joueuse, sportif, sportive, athlète, coureur, coureuse, cycliste,
        skateur, skateuse, surfeur, surfeuse, randonneur, randonneuse, campeur, voyageur, voyageuse, nageur,
        nageuse, tennisman, basketteur, basketteuse, rugbyman, judoka, yogi, fan, amateur, amatrice,
        passionné, passionnée, amoureux, amoureuse, accro, community manager, data scientist, product owner,
        scrum master, attaché, attachée, agent, agente, employé, employée, stagiaire, apprenti, apprentie,
        chef de projet, cheffe de projet, community, rédacteur, rédactrice, correcteur, éditeur, éditrice,
        bénévole, maire, coordinateur, coordinatrice, organisateur, organisatrice, performeur, performeuse,
        spécialiste, expert, experte, aide soignant, aide soignante, ambulancier, ambulancière, guide,
        moniteur, monitrice, caviste, sommelier, sommelière, apiculteur, apicultrice""",
}

# other objects whose first or last word would be taken for one of ours; a toy of that name always wins
OTHERS = """pomme de terre, pommes de terre, pomme de pin, pomme de douche, barbe à papa, rouge à lèvres,
    clé usb, clé à molette, clé anglaise, clé de sol, poisson pané, fer à cheval, fer à repasser, cheval
    à bascule, cheval de bois, tête de cheval, boule de cristal, boule à facettes, planche à voile,
    machine à café, machine à écrire, machine à coudre, moulin à café, filtre à café, grain de café,
    café du commerce, table de chevet, table basse, porte clés, porte monnaie, porte manteau, sac de
    couchage, sac poubelle, sac à puces, sac de frappe, chaise longue, tapis de souris, tapis de course,
    carte sim, carte mère, carte graphique, carte postale, carte de visite, carte vitale, carte bleue,
    carte bancaire, carte de crédit, carte routière, jeu de cartes, cartes à jouer, téléphone fixe,
    boucles d oreilles, boucle d oreille, vernis à ongles, chat noir porte bonheur, langue de chat, pied
    de biche, chapeau chinois, balle de golf, balle de ping pong, ballon de rugby, ballon de volley,
    ballon de hand, ballon de plage, ballon gonflable, ballon de baudruche, montgolfière, cerf volant,
    verre de contact, verre à vin, verre à pied, lunettes de plongée, lunettes de ski, masque de
    plongée, bonnet de bain, maillot de bain, casque de vélo, casque de moto, casque de chantier, casque
    de spationaute, casque d astronaute, casque de pompier, casque vr, casque de réalité virtuelle,
    brosse à dents, brosse à cheveux, pince à cheveux, pinceau à maquillage, pot de peinture, bombe de
    peinture, tableau noir, tableau blanc, robe de chambre, robe d avocat, chemise de nuit, chaussure de
    ski, chaussures de randonnée, chaussures de ski, chaussettes de contention, livre audio, livre d or,
    stylo plume, stylo 3d, planche de surf, planche à découper, planche à repasser, planche à roulettes,
    piano à bretelles, vélo d appartement, vélo elliptique, moto cross, voiture télécommandée, avion en
    papier, avion de chasse, bateau pirate, ordinateur de bord, micro ondes, micro onde, papier
    toilette, four à pain, arbre à chat, litière, croquettes, niche, laisse, collier de chien, niche de
    chien, tarte aux pommes, jus d orange, jus de pomme, eau de rose, thé glacé, chocolat chaud, pain d
    épices, chat gpt, chatgpt, gants de boxe, gants de jardinage, gants de ski, raquette de ping pong,
    raquette de badminton, raquettes à neige, patins à glace, patins à roulettes, plante verte
    artificielle, radio réveil, tablette de chocolat, tablette d effervescent, plaquette de chocolat,
    souris d ordinateur, souris grise, chien chaud, pince à linge, coupe de champagne, coupe de glace,
    coupe de fruits, lampe torche, lampe frontale, lampe de chevet, sifflet, trousse de secours, tente
    de reception, à l échelle, échelle 1, grande échelle, petite échelle, se balance,
    fait maison, faite maison, faits maison, à la maison, maison de retraite, maison de disques, maison d édition,
    maison de la presse,
    hello kitty, mickey mouse, minnie mouse, star wars, angry birds, iron man, toy story"""

# English words that are ordinary French ones: never read as English inside a French sentence
FALSE_FRIENDS = """scooter, chair, tire, plane, pie, coin, pan, bat, cape, lime, fin, four, sole, mine,
    pays, car, pot, hat, pins, dent, ours, pain, sale, court, main, date, gale, if, bride, grade, lard,
    lie, sort, vent, vase, tape, rat, sage, bond, bout, champ, don, dire, net, on, legs, once, pair,
    place, range, son, ton, tan, tube, use, verse, sac, tee, me, as, an, axe,
    axes"""

# ---- grammar ---------------------------------------------------------------------------------------------------

ARTICLES = "un, une, le, la, les, l, du, de la, de l, des, d, de"  # what a spoken name may begin with
HEAD_FIRST = True  # a noun stands before what describes it
PLURALS = "s>, aux>au, aux>al, x>"  # endings of plurals and what stands in their place; all are tried
IRREGULAR = {"yeux": "oeil"}
SAME = {"d": "de", "du": "de", "des": "de", "aux": "a", "au": "a"}  # inside a phrase
AGREEMENT = "esx"  # letters that adjectives lose at their end to be compared
COMPOUNDS = False  # whether words are joined into one
