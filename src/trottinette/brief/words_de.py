"""German as people write it around the objects. The same tables as in words_fr."""

from trottinette.brief.words_jobs_de import JOBS as JOBS
from trottinette.brief.words_jobs_de import OTHERS as OTHERS


def bent(text: str) -> str:
    """The phrases of a table, each also with the endings of German adjectives: `rot` -> `rot, rote, roter...`."""
    phrases = [" ".join(phrase.split()) for phrase in text.split(",")]
    return ", ".join(phrase + end for phrase in phrases for end in ("", "e", "er", "es", "en", "em"))


KINDS: dict[str, str] = {
    "split": """und, oder, plus, mit, sowie, samt, inklusive, inkl, dazu, und dazu, außerdem, und auch, und
        natürlich, zusammen mit, gemeinsam mit, voll mit, gefüllt mit, bestehend aus, einschließlich,
        umgeben von, ausgestattet mit, ausgerüstet mit, bewaffnet mit, bepackt mit, begleitet von, nebst,
        als auch, nicht zu vergessen, wie zum beispiel, zum beispiel, z b, beispielsweise, aber auch, mitsamt,
        gepaart mit, sowie auch, als accessoires, als zubehör, als extras, enthält, beinhaltet, umfasst""",
    "link": """von, vom, für, in, im, ins, auf, aufs, aus, über, bei, beim, an, am, ans, unter, neben, hinter,
        vor, um, zu, zum, zur, nach, gegen, zwischen, per, pro, fürs, übers, unterm, innen""",
    "det": """a, der, die, das, den, dem, des, mein, meine, meinen, meinem, meiner, meines, dein, deine, deinen,
        deinem, deiner, deines, sein, seine, seinen, seinem, seiner, seines, ihr, ihre, ihren, ihrem, ihrer,
        ihres, unser, unsere, unseren, unserem, unserer, euer, eure, euren, eurem, dieser, diese, dieses,
        diesen, diesem, jeder, jede, jedes, jeden, jedem, jener, jene, jenes, jenen, welche, welcher, welches,
        irgendein, irgendeine, irgendeinen, so ein, so eine, so einen, noch ein, noch eine, noch einen,
        solche, solch ein, beide, beiden, alle, allen, sämtliche, dessen, deren, etwas""",
    "neg": """kein, keine, keinen, keinem, keiner, keinerlei, ohne, nicht, nie, niemals, weder, bloß kein, bloß
        keine, bitte kein, bitte keine, bitte ohne, mag kein, mag keine, mag keinen, auf keinen fall, nie ein,
        will keine, will kein, will keinen, hasse, hasst, minus""",
    "few": """einige, ein paar, paar, mehrere, viele, vielen, etliche, jede menge, eine menge, haufenweise,
        diverse, verschiedene, eine handvoll, ein haufen, einen haufen, zahlreiche, allerlei, lauter, massig,
        unzählige, tausend, einiges an, viel zu viele, sehr viele""",
    "pair": "paar, ein paar, paare",
    "pile": """stapel, haufen, berg, sammlung, set, satz, packung, schachtel, kiste, stück, art, sorte,
        auswahl, reihe, bündel, päckchen, miniatur, modell, nachbildung, beutel, sack, tüte, blatt, ladung,
        stapel von, haufen von, sammlung von, eine art, stückchen, vorrat an, vorrat, packerl, sackerl, dose,
        kleine auswahl an, auswahl an, menge, meine sammlung""",
    "hold": """hält, halte, halten, haltend, hält hoch, hält einen, hält eine, hält ein, die hält, der hält,
        hochhaltend, festhaltend, schwingt, umklammert, hält fest, halten soll, in der hand hält, haltet""",
    "wear": """trägt, trage, tragen, tragend, getragen, trug, gekleidet in, gekleidet, bekleidet mit, angezogen,
        anhat, anhabe, verkleidet als, outfit, kleidung, klamotten, immer in, im outfit, gehüllt in, trägt
        immer, gewand, in kleidung, bekleidung, trägt gerne, trägt gern, angezogen mit, zieht an, tragt,
        gwand, kleidet sich in, aufgesetzt""",
    "hand:right": """in der rechten hand, rechte hand, rechten hand, in seiner rechten hand, in ihrer rechten
        hand, in meiner rechten hand, mit der rechten hand, in der einen hand, in einer hand, rechts in der
        hand""",
    "hand:left": """in der linken hand, linke hand, linken hand, in seiner linken hand, in ihrer linken hand, in
        meiner linken hand, mit der linken hand, in der anderen hand, in der anderen, in der andern, andere
        hand, die andere hand, links in der hand""",
    "hand:any": """in der hand, in den händen, in seiner hand, in ihrer hand, in meiner hand, in seinen händen,
        in ihren händen, in meinen händen, in beiden händen, immer in der hand, zur hand, in die hand, auf
        der hand""",
    "age": """jahre alt, jahre, jahren, jahr, jährig, jährige, jähriger, jähriges, jährigen, jahre jung, lenze,
        jahr alt, jahr jung""",
    "measure": """zoll, cm, mm, m, kg, g, liter, l, cl, ml, gb, tb, km, uhr, stunden, minuten, euro, kilo, meter,
        zentimeter, gramm, gang, franken, prozent, stundenkilometer, ps, watt, grad""",
    "name": """ich heiße, heiße, heißt, er heißt, sie heißt, mein name ist, ihr name ist, sein name ist, namens,
        genannt, mit namen, mit dem namen, der name ist, auf den namen, dessen name ist, deren name ist, name
        ist, nennt sich, alle nennen mich, ich werde genannt, der name lautet, hört auf den namen, der
        sogenannte, mit vornamen""",
    "iam": """ich bin, bin, er ist, sie ist, das ist, das bin ich, das hier ist, hier ist, hier kommt, dies ist,
        es ist, wir sind, für, ich, darf ich vorstellen, hier sind, i bin, ich bin die, ich bin der, das sind""",
    "tag": """mit dem titel, betitelt, mit dem untertitel, untertitel, titel, slogan, mit dem slogan, motto, mit
        dem motto, mit dem text, mit der aufschrift, aufschrift, mit dem schriftzug, schriftzug, mit den
        worten, auf der steht, auf dem steht, wo draufsteht, mit der überschrift, überschrift, beschriftet
        mit, beschriftung, mit der beschriftung, mit dem spruch, spruch, unterzeile, steht drauf""",
    "photo": """foto, fotos, dieses foto, das foto, mein foto, selfie, porträt, portrait, bild von mir,
        angehängtes foto, hochgeladenes foto, beigefügtes foto, anhang, fotografie, passfoto""",
    "tag:soft": "darunter, direkt darunter, und darunter, drunter, gleich darunter",
    "person": """frau, mann, bräutigam, mädchen, junge, bub, kerl, typ, dame, herr, person, freund, freundin,
        mutter, vater, mama, papa, mutti, vati, schwester, bruder, sohn, tochter, cousin, cousine, onkel, tante,
        oma, opa, omi, großmutter, großvater, ehemann, ehefrau, gatte, gattin, partner, partnerin, kollege,
        kollegin, kind, kinder, teenager, baby, säugling, chef, chefin, schwager, schwägerin, schwiegermutter,
        schwiegervater, mich, mir, selbst, kumpel, nachbar, nachbarin, kleinkind, jugendlicher, jugendliche,
        mensch, leute, figur von, charakter, bekannter, bekannte, mädel, madl, witwe, witwer, burschen, bursche,
        zwilling, zwillinge, senior, seniorin, fräulein, vorname, name, lebensgefährte, mami, papi,
        lebensgefährtin, kleiner, patenkind, enkel, enkelin, nichte, neffe, bester freund, beste freundin""",
    "frame": """realistisch, realistische, realistischer, fotorealistisch, fotorealistische, actionfigur,
        actionfiguren, action figur, action figure, figur, figuren, figürchen, sammelfigur, sammlerfigur,
        starter pack, starterpack, starterset, starter set, starter kit, starterkit, blister, blisterpack,
        blisterverpackung, spielzeug, spielzeugfigur, spielzeugpackung, spielzeugverpackung, puppe,
        verpackung, plastikverpackung, plastikbox, plastik, box, karton, packung, karte, transparent,
        transparente, transparenter, transparenten, durchsichtig, durchsichtige, durchsichtigen, sammelbox,
        sammlerstück, sammleredition, limitierte edition, barbie, barbie style, barbie stil, stil, im stil,
        ganzkörper, ganzer körper, ganzkörperfigur, personalisiert, personalisierte, personalisierten,
        individuelle, großbuchstaben, buchstaben, schrift, schriftart, fett, bild, set, kit, pack, toy box,
        spielset, playset, spielzeugset, spielzeugbox, spielzeugkarton, original, originalverpackt,
        originalverpackung, beweglich, bewegliche, aufhänger, haken, collector, sonderedition, edition,
        spielfigur, schaufenster, sichtfenster, klarsichtverpackung, minifigur, action man, playmobil figur,
        lebensecht, lebensechte, hochwertig, hochwertige, hochwertigen, detailliert, detaillierte,
        actionfigurenbox, verpackt, comicstil, ganze figur, 3d""",
    "acc": """accessoires, accessoire, zubehör, zubehörteile, gegenstände, gegenstand, objekte, objekt, dinge,
        sachen, meine accessoires, die accessoires, folgende accessoires, folgende gegenstände, folgendes
        zubehör, requisiten, utensilien, zeug, krimskrams, beigaben, extras, kram, teile, items""",
    "bg": """hintergrund, hintergrundfarbe, im hintergrund, kartenfarbe, kulisse, rückwand, farbe der karte,
        farbe des hintergrunds, rückseite, hintergrundkarte""",
    "poss": "s",
    "fn": """zockt, zocke, dafür, dafuer, den ganzen tag, ganzen tag, raucht, rauche, näht, nähe, häkelt,
        bastelt, wandert, wandere, joggt, jogge, schwimmt, schwimme, klettert, surft, radelt, feiert,
        telefoniert, telefoniere, schreibe, grillt, grille, angelt, segelt, tanze, turnt, lernt, lerne,
        studiert, studiere, lieber, oben, unten, links, rechts, oben links, oben rechts, unten links, unten
        rechts, ganz oben, ganz unten, oben drauf, obendrauf, drauf, darauf, daneben, neben ihm, neben ihr,
        neben mir, dahinter, davor, drin, darin, drumherum, rundherum, rundum, drum herum, auf der linken seite,
        auf der rechten seite, auf der seite, an der seite, nebenbei, schreib, schreibe, schreibt, geschrieben,
        steht, stehen, soll stehen, lautet, geboren, geboren in, geb, alter, er, sie, es, ich, du, wir, ihr,
        mich, mir, dich, dir, ihm, ihn, ihnen, uns, euch, sich, man, wer, was, wo, wann, wenn, während, wie,
        warum, weil, da, denn, dass, daß, damit, ob, als, der gerne, die gerne, der gern, die gern, hier, dort,
        bin, bist, ist, sind, seid, war, waren, wäre, wird, werde, werden, wurde, würde, würden, gewesen, sein
        soll, hat, hab, habe, haben, hatte, hätte, hätte gern, hätte gerne, habend, kann, können, könnte,
        könntest, kannst du, könntest du, muss, müssen, darf, dürfen, soll, sollen, sollte, sollten, will,
        wollen, möchte, möchten, möchte gern, liebt, liebe, lieben, liebend, verliebt, mag, mögen, mag gern,
        steht auf, stehe auf, fan von, fährt, fahre, fahren, fährt gern, genießt, genieße, wünsche, wünscht,
        braucht, brauche, brauchen, bitte, danke, vielen dank, erstelle, erstell, erstellen, erzeuge, generiere,
        generieren, mach, mache, macht, machen, mach mir, gestalte, zeichne, zeichnen, baue, baut, bauen, gib,
        gib mir, füge, hinzu, füge hinzu, dazu noch, zeig, zeige, zeigt, setze, setz, stell, stelle, stell dir
        vor, nutze, nutzt, benutzt, benutze, benutzen, verwende, verwenden, verwandle, verwandle mich,
        verwandelt, lass, lasse, bekommt, bekomme, bekommen, kriegt, kriege, hat dabei, dabei, hab dabei, habe
        dabei, immer dabei, mit dabei, dabei hat, dabei haben, habe immer, hat immer, besitzt, besitze, bringt,
        bringe, nimmt, nehme, nehmen, mitnehmen, immer, immer mit, nie ohne, niemals ohne, nicht ohne, geht nie
        ohne, gehe nie ohne, nicht leben ohne, nicht ohne sein, nicht ohne ihr, nicht ohne seinen, nicht mehr
        ohne, oft, meistens, meist, manchmal, selten, sehr, wirklich, echt, so, auch, nur, noch, schon, gerade,
        eben, halt, sogar, immer noch, aber, doch, ja, nein, dann, danach, überall, überallhin, hallo, hi, hey,
        servus, grüezi, moin, guten tag, liebes team, gut, okay, ok, na, ach, oh, raus, weg, wieder, mehr, am
        meisten, usw, etc, und so weiter, d h, das heißt, alltag, im alltag, jeden tag, jeden morgen, morgens,
        abends, mittags, nachts, täglich, ständig, dauernd, die ganze zeit, bei der arbeit, auf der arbeit, auf
        arbeit, zu hause, zuhause, daheim, unterwegs, bei mir, bei sich, mit mir, mit sich, mit ihm, mit ihr,
        geht, gehe, gehen, gehört, gehören, in der nähe, basierend auf, gezeigt, natürlich, selbstverständlich,
        unbedingt, auf jeden fall, bestimmt, eigentlich, wahrscheinlich, vielleicht, lebt, lebe, leben, wohnt,
        wohne, wohnen, kommt aus, komme aus, kommt, komme, kommen, arbeitet, arbeite, arbeiten, arbeitet als,
        arbeite als, arbeitet an, arbeite an, arbeit, spielt, spiele, spielen, spielt gerne, spiele gerne,
        trinkt, trinke, trinken, trinkt gerne, trinke gerne, isst, esse, essen, isst gerne, esse gerne, liest,
        lese, lesen, liest gerne, lese gerne, hört, höre, hören, hört gerne, höre gerne, schaut, schaue,
        schauen, guckt, gucke, sieht, sehe, kocht, koche, kochen, backt, bäckt, backe, gärtnert, reist, reise,
        reisen, reist gerne, malt, male, fotografiert, fotografiere, sammelt, sammle, sammeln, singt, singe,
        singen, tanzt gern, läuft, laufe, laufen, gern, gerne, am liebsten, liebsten, besonders, besonders gern,
        begeistert, begeisterter, begeisterte, begeistert von, ein, einer von, viel, vieles, wenig, andere,
        anderen, anderer, anderes, folgende, folgenden, folgendes, folgt, sieht aus, aussehen, aussieht,
        zusammen, alles, nichts, irgendwas, irgendetwas, sonst, liegt, liegend, liegen, sitzt, sitzend, steht
        neben, stehend, hängt, hängend, gelegt, platziert, angeordnet, tag, tage, tagsüber, tages, heute,
        morgen, abend, wochenende, am wochenende, feierabend, freizeit, in der freizeit, in ihrer freizeit, in
        seiner freizeit, in meiner freizeit, hobby, hobbys, im urlaub, leidenschaft, ohne geht nichts, geht
        nichts, verlässt, verlasse, das haus, aus dem haus, verlässt nie, trennt sich nie von, nie zu sehen
        ohne, unverzichtbar, unverzichtbare, unverzichtbaren, kann nicht ohne, wofür, womit, worauf, wobei,
        aller art, jeglicher art, typ von, version, version von, variante, außen, innendrin, fehlen, fehlt, darf
        nicht fehlen, dürfen nicht fehlen, nicht fehlen, muss dabei sein, sein muss, drinnen, draußen, seite,
        entlang, enthält folgendes, enthalten, dargestellt, abgebildet, zu sehen, sehen, passend dazu, dessen,
        worin, wegen, trotz, statt, anstatt, bis, seit, ab, sobald, gegenüber, eher, ziemlich, fast, ganz, gar,
        etwa, circa, ca, ungefähr, mindestens, genau, einfach, mal, halt eben, nämlich, trotzdem, deswegen,
        deshalb, also, jedenfalls, sozusagen, quasi, zumindest, dank, meinetwegen, für mich, für ihn, für sie,
        für meine, für meinen, zum geburtstag, geburtstag, als geschenk, geschenk für, geschenkidee, zum
        abschied, abschied, ruhestand, zur rente, ein leben ohne, süchtig nach, süchtig, abhängig von, kaufe,
        kauft, i, hob, koa, nix, net, ned, isch, nöd, weils, ists, gibts, gibt, es gibt, gibt es, geht's, ums,
        darum, drumrum, dann noch, zuletzt, zuerst, erst, zweitens, schließlich, letztlich, endlich, bitte mach,
        ich will, ich möchte, ich hätte gern, ich brauche, ich mag, ich liebe, wir brauchen, sowohl, je,
        jeweils, statt dessen, dazugehörig, dazugehörige, fertig, los, geht los, vorne, hinten, nähe""",
    "plain": bent(
        """jung, eng, hässlich, hübsch, bequem, klein, winzig, groß, riesig, riesengroß, alt, uralt, neu,
        brandneu, nagelneu, schön, wunderschön, gut, toll, großartig, süß, niedlich, cool, treu, geliebt, einfach,
        schlicht, klassisch, schick, elegant, edel, modern, billig, günstig, gebraucht, abgenutzt, abgewetzt,
        sauber, dreckig, schmutzig, hölzern, ledern, gläsern, heiß, kalt, warm, frisch, frisch gebrüht,
        dampfend, voll, leer, echt, richtig, eigen, persönlich, täglich, gewohnt, typisch, unvermeidlich,
        unverzichtbar, obligatorisch, kabellos, drahtlos, tragbar, handlich, weich, lang, kurz, schwer, leicht,
        dick, dünn, breit, flach, flauschig, kuschelig, pelzig, stylish, stylisch, glänzend, einzeln, einzig,
        zusätzlich, passend, gemütlich, lecker, stark, berühmt, berüchtigt, legendär, hell, dunkl, bedruckt,
        teur, trocken, lieb, riesengroß, praktisch, schnell, knusprig, saftig, reif, gefüllt, analog, digital,
        letzt, erst, zerlesen, geöffnet, aufgeschlagen, aufgeklappt, zugeklappt, geschlossen, rund, eckig, mini,
        kleinst, dicht, hochwertig, eingetopft, ausgeleiert, schwarz gerahmt, rahmenlos, getönt, selbst gemacht,
        selbstgemacht, hausgemacht, handgemacht, gestrickt, selbst gestrickt, selbstgestrickt, edl, exklusiv,
        limitiert, bio, vegan, glutenfrei, alkoholfrei, ständig, ewig, stinknormal, normal, gewöhnlich, schmal"""
    )
    + """, dunkel, teuer, edel, mini, vintage, retro, oversize, baggy, aus holz, aus leder, aus metall, aus
        plastik, aus papier, aus pappe, aus stoff, aus glas, aus wolle, aus keramik, aus porzellan, aus edelstahl,
        aus stahl, holz, leder, plüsch, extra, premium, super, prima, fesch, chic, schick, trendy, klasse, second
        hand, auf rollen, zum mitnehmen, zum frühstück, am morgen, am abend, für unterwegs, für die arbeit, fürs
        büro, für zuhause, in groß, in klein, besten, beste, bester, bestes, größte, größter, größtes, miniatur,
        ersatz, kuschel""",
    "liked": """lieblings, liebling, liebster, liebste, liebstes, liebsten, bevorzugt, bevorzugte, bevorzugter,
        bevorzugtes, bevorzugten, heißgeliebt, heißgeliebte, heißgeliebter, heißgeliebtes, heißgeliebten, heiß
        geliebte, heiß geliebter, heiß geliebtes, heiß geliebten, favorit, vielgeliebte""",
    "glasses": "brille, brillen, brillengestell, rahmen, gestell, augengläser, lesebrille, sehbrille",
}

COLOURS: dict[str, str] = {
    "white": bent("weiß, schneeweiß, altweiß, reinweiß"),
    "cream": "creme, ecru, elfenbein, " + bent("cremefarben, cremeweiß, elfenbeinfarben, eierschalenfarben"),
    "beige": bent("beige, beig, beigefarben, hellbeige"),
    "sand": "sand, " + bent("sandfarben, sandfarbig"),
    "yellow": bent("gelb, knallgelb, zitronengelb, hellgelb, neongelb, sonnengelb, leuchtend gelb, quietschgelb"),
    "mustard": "senf, ocker, " + bent("senfgelb, senffarben, ockergelb, ockerfarben"),
    "gold": "gold, " + bent("golden, goldfarben, goldgelb, goldig"),
    "orange": bent("orange, orangefarben, orangen, knallorange, leuchtend orange, neonorange"),
    "coral": "koralle, lachs, pfirsich, apricot, " + bent("korallenfarben, lachsfarben, lachsrosa, korallrot"),
    "red": bent("rot, knallrot, hellrot, feuerrot, kirschrot, scharlachrot, leuchtend rot, signalrot, tomatenrot"),
    "burgundy": "bordeaux, " + bent("bordeauxrot, weinrot, dunkelrot, burgunderrot, bordeauxfarben, rubinrot"),
    "pink": bent("rosa, rosan, rosafarben, hellrosa, zartrosa, altrosa, blassrosa, rosarot, babyrosa, zuckerlrosa"),
    "fuchsia": bent("pink, knallpink, neonpink, magenta, fuchsia, pinkfarben, pinken, himbeerrot, grellpink, hot pink"),
    "lilac": bent("flieder, lavendel, mauve, fliederfarben, lavendelfarben, helllila, hellviolett, zartlila, malve"),
    "purple": bent("lila, lilan, violett, dunkellila, dunkelviolett, purpur, purpurn, lilafarben, aubergine, pflaume"),
    "navy": bent("dunkelblau, marineblau, navyblau, nachtblau, navy, mitternachtsblau, tiefblau, marine"),
    "blue": bent("blau, knallblau, royalblau, königsblau, kobaltblau, jeansblau, leuchtend blau, kornblumenblau"),
    "sky": bent("hellblau, himmelblau, babyblau, blassblau, pastellblau, eisblau, zartblau, lichtblau"),
    "turquoise": "cyan, aqua, " + bent("türkis, türkisfarben, türkisblau, türkisgrün"),
    "teal": "petrol, " + bent("petrolfarben, petrolblau, blaugrün, entenblau"),
    "mint": "mint, minze, " + bent("mintgrün, hellgrün, blassgrün, pastellgrün, zartgrün, mintfarben, pistazie"),
    "green": bent("grün, knallgrün, smaragdgrün, grasgrün, leuchtend grün, froschgrün, laubgrün"),
    "lime": "limette, " + bent("limettengrün, neongrün, apfelgrün, giftgrün, limonengrün, maigrün"),
    "olive": "olive, khaki, " + bent("olivgrün, oliv, khakifarben, armeegrün, olivfarben, kakigrün"),
    "forest": bent("dunkelgrün, waldgrün, tannengrün, flaschengrün, moosgrün, jägergrün"),
    "caramel": "karamell, cognac, " + bent("hellbraun, karamellfarben, karamellbraun, cognacfarben, honigfarben"),
    "tan": "camel, " + bent("kamelfarben, camelfarben, rehbraun"),
    "brown": bent("braun, kastanienbraun, mittelbraun, nussbraun, holzfarben, erdfarben"),
    "chocolate": bent("dunkelbraun, schokobraun, schokoladenbraun, kaffeebraun"),
    "silver": "silber, chrom, " + bent("silbern, silberfarben, silbergrau, hellgrau, silbrig, verchromt"),
    "grey": bent("grau, mittelgrau, mausgrau, aschgrau, steingrau, taubengrau"),
    "graphite": "anthrazit, " + bent("dunkelgrau, anthrazitfarben, anthrazitgrau, schiefergrau, graphitgrau"),
    "black": bent("schwarz, tiefschwarz, pechschwarz, rabenschwarz, kohlschwarz, mattschwarz"),
}
THINGS_TOO = """creme, sand, senf, gold, orange, orangen, lachs, pfirsich, koralle, flieder, lavendel, limette,
    olive, karamell, minze, silber, petrol, bordeaux, cognac, aubergine, pflaume, elfenbein, chrom, apricot,
    marine, malve, pistazie"""

# a given name too, when a text begins with it
NAMES_TOO = """rose, jasmin, viola, max, mark, jack, bob, rob, olive, ernst, wolf, stern, heide, linde, flora,
    mercedes, kai, jan, sandy, till, viola, gold, bär, bruno, felix"""

HAIR: dict[str, str] = {
    "#dcb65c": bent("blond, hellblond, goldblond, mittelblond, rotblond, erdbeerblond, strohblond") + ", blondine",
    "#8a5a34": bent("dunkelblond, hellbraunhaarig, kastanienbraun, aschblond, straßenköterblond"),
    "cream": bent("platinblond, wasserstoffblond, blondiert, gebleicht, weißblond, gefärbt blond"),
    "chocolate": bent("brünett, dunkelhaarig, braunhaarig, schokobraun") + ", brünette",
    "#b4551d": bent("rothaarig, rotblond, fuchsrot, kupferrot, karottenrot, feuerrot") + ", rotschopf",
    "#7b3420": bent("kastanienrot, rotbraun, mahagonifarben, auburn, tizianrot"),
    "grey": bent("graumeliert, grau meliert, ergraut, angegraut, meliert, grauhaarig") + ", salz und pfeffer",
}

HAIR_ALONE = (
    bent("blond, hellblond, dunkelblond, rotblond, brünett, dunkelhaarig, braunhaarig, rothaarig, grauhaarig, ergraut")
    + ", blondine, brünette, rotschopf, "
    + bent("strohblond, platinblond, aschblond, mittelblond, goldblond, graumeliert")
)

NUMBERS = """ein eine einen einem einer eines eins, zwei zwo zweier, drei dreier, vier, fünf, sechs, sieben, acht,
    neun, zehn, elf, zwölf, dreizehn, vierzehn, fünfzehn, sechzehn"""
COUPLE = "ein paar, ein pärchen, ein zweigespann, zweierlei"

HEADS: dict[str, str] = {
    "name": "name, vorname, charaktername, charakter, vor und nachname, voller name, name der figur",
    "tag": """beruf, job, titel, slogan, motto, untertitel, berufsbezeichnung, rolle, tätigkeit, arbeit, position,
        beschreibung, text, funktion, jobtitel, spruch, aufschrift""",
    "items": """lieblingssachen, lieblingsdinge, lieblingsgegenstände, accessoires, accessoire, zubehör,
        gegenstände, objekte, dinge, sachen, inhalt, in der box, in der packung, enthalten, requisiten, extras,
        beigaben, utensilien, ausstattung, ausrüstung, items, im set""",
    "worn": """outfit, kleidung, klamotten, look, aussehen, trägt, bekleidung, dresscode, kleidungsstil,
        erscheinungsbild, gewand, äußeres, äusseres""",
    "bg": """hintergrund, farbe, hintergrundfarbe, karte, kartenfarbe, farbe der karte, farbe der box, farben,
        farbe der verpackung""",
    "look": "haare, haar, brille, gesicht, gesichtsausdruck, ausdruck, bart, haut, frisur, mimik",
    "none": """haustier, haustiere, stil, notiz, alter, hobbys, hobbies, hobby, interessen, sport, freizeit,
        leidenschaft, leidenschaften, tiere, wohnort, eigenschaften, anmerkung, hinweis""",
}


# English words that are ordinary German ones: never read as English inside a German sentence
FALSE_FRIENDS = """brief, gift, die, hat, fast, bald, after, rat, wand, rock, boot, boots, kind, art, tag, not, wild,
    see, chef, bad, fund, gut, hut, hell, igel, mist, mode, most, name, note, noten, notes, pony, post, probe, rote,
    sage, sank, stern, taste, tasten, tier, tiers, toll, ton, tot, war, warm, was, will, wink, so, also, arm,
    band, bank, ball, bar, box, bund, dose, fall, fan, fast food, gang, gin, hose, kit, land, last, list, made, mal,
    man, mine, mutter, not, pass, pate, plane, rad, rein, ring, roman, rind, route, sinn, star, stiel, strand, taps,
    herd, tor, tropen, um, an, am, in, is, it, on, den, des, dem, her, minder, mich, more, beamer, handy, old timer,
    oldtimer, smoking, body, bowle, slip, puff, peeling, shooting, sitter, mobbing, sprayer, wagon, fasten, warn, halt,
    hall, lack, leer, loch, log, lag, los, lust, made, mast, met, mob, mole, nun, one, pan, per, pest, pin, pro, quark,
    quote, reif, rang, sold, sand, senf, silo, spur, spät, stall, steak, stem, stunt, tau, tang, test, turban, vase,
    wage, wagen, wade, wein, wende, wetter, wolf, worn, angel, argument, billion, fabric, bun, card, champignon,
    fliege, ham, hamster, hang, helm, hose, hummer, hupe, kid, kiste, links, mango, marker, mark, mild, minute, mixer,
    rest, schnauzer, see, side, sage, stare, stark, strange, tage, tee, ton, water, wear, weg, wild, wort, dame,
    bluse, block, platte, fork, stock, stuck, stock, sauce, regal, patent, gala, gasse, fade, farm, flur, form, gross,
    hack, kante, kern, kin, kind, labor, lade, laden, land, lied, malt, maler, mittag, musk, pass, rate, raten, reiter,
    rosa, sagen, satz, sieg, sole, stapel, start, stich, stift, tat, tuba, ware, wicker, wind, winter, wandern,
    wonder, wischer, zone, chips, cord, smart, spot, spots, pipe, pony, boxer, note, ass, kater, tablet"""

ARTICLES = "ein paar, ein, eine, einen, einem, einer, zwei, der, die, das, den, dem, etwas"
HEAD_FIRST = False
PLURALS = "innen>in, n>, en>, e>, er>, s>, ern>, es>, sen>, ten>t, ien>ium, ns>, se>"
IRREGULAR = {
    **{one: one for one in ("grillen", "kegeln", "golfen", "schnorcheln", "eiskunstlaufen", "einkaufen", "zelten")},
    "snowboarden": "snowboarden",
    **{
        one: one
        for one in ("schlafen", "jassen", "zappen", "reisen", "toaster", "segeln", "stricken", "boxen", "angeln")
    },
    **{"manner": "mann", "mutter": "mutter", "tochter": "tochter", "vater": "vater", "bruder": "bruder"},
    **{"madels": "madel", "kinder": "kind", "leute": "leute", "globen": "globus", "alben": "album"},
    **{"kakteen": "kaktus", "pizzen": "pizza", "atlanten": "atlas", "museen": "museum", "autos": "auto"},
    **{"brotchen": "brotchen", "madchen": "madchen", "kuchen": "kuchen", "kissen": "kissen", "messer": "messer"},
    **{"konten": "konto", "risse": "riss", "passe": "pass", "sakkos": "sakko"},
}
SAME = {
    **{"vom": "von", "im": "in", "ins": "in", "am": "an", "ans": "an", "beim": "bei", "zum": "zu", "zur": "zu"},
    **{"aufs": "auf", "furs": "fur", "einem": "ein", "einen": "ein", "einer": "eine"},
    **{"seiner": "seine", "ihrer": "ihre", "meiner": "meine", "meinem": "mein", "seinem": "sein", "ihrem": "ihr"},
    **{"den": "der", "dem": "der"},
}
AGREEMENT = "enmrs"  # letters that adjectives lose at their end to be compared
COMPOUNDS = True  # whether words are joined into one
JOINS = "s, n, en, es"  # letters that may stand between the parts
# endings that make a noun small, and what stands in their place; compared without umlauts
DIMINUTIVES = "chen>, chen>e, chen>en, elchen>el, elchen>en, lein>, lein>e, lein>en, erl>, erl>e"
IN_CLOTHES = "im, in"  # before a garment: who is in it wears it
