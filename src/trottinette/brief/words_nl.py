"""Dutch as people write it around the objects. The same tables as in words_fr."""

from trottinette.brief.words_jobs_nl import JOBS as JOBS
from trottinette.brief.words_jobs_nl import OTHERS as OTHERS


def bent(text: str) -> str:
    """The phrases of a table, each also with the ending of Dutch adjectives: `oud` -> `oud, oude`."""
    phrases = [" ".join(phrase.split()) for phrase in text.split(",")]
    return ", ".join(phrase + end for phrase in phrases for end in ("", "e"))


KINDS: dict[str, str] = {
    "split": """en, of, plus, met, alsook, evenals, inclusief, incl, en ook, en natuurlijk, samen met, vol met,
        gevuld met, vol, bestaande uit, omringd door, omgeven door, voorzien van, uitgerust met, gewapend met,
        begeleid door, vergezeld van, zoals, bijvoorbeeld, bv, bijv, alsmede, maar ook, niet te vergeten, met
        als accessoires, als accessoires, met daarbij, met daarnaast, daarnaast, en daarbij, en daarnaast, bevat,
        bevattende, waaronder, eveneens, in combinatie met""",
    "link": """van, voor, in, op, aan, bij, uit, over, onder, boven, naast, achter, om, tegen, tussen,
        naar, tot, per, langs, binnen, ten, ter, te, vanuit, rondom, vlakbij, tijdens""",
    "det": """de, het, t, mijn, m n, zijn, z n, haar, d r, je, jouw, uw, ons, onze, hun, jullie, deze, dit, die,
        dat, elk, elke, ieder, iedere, nog een, zo n, zulke, beide, alle, al mijn, al zijn, al haar, een
        bepaalde, bepaalde, mijnen, ne, nen, dien, den, een of andere, een soort""",
    "neg": """geen, zonder, niet, nooit, noch, geen enkel, geen enkele, liever geen, zeker geen, absoluut geen,
        houdt niet van, hou niet van, wil geen, haat, behalve, min, zeker niet, zonder een""",
    "few": """enkele, een paar, wat, verschillende, meerdere, veel, vele, heel wat, een heleboel, heleboel,
        een hoop, een handvol, allerlei, diverse, talloze, een stel, een reeks, tal van, hopen, een aantal,
        een boel, massa s, zat, duizend, tig, wat van, massa""",
    "pair": "paar, een paar, paren",
    "pile": """stapel, hoop, berg, verzameling, collectie, set, pak, doos, stuk, stukje, soort, type, serie,
        reeks, bundel, pakje, miniatuur, model, replica, zak, zakje, blad, lading, beetje, assortiment, doosje,
        stapeltje, stapels, bos, voorraad, bak, verzameling van, collectie van, vel, krat, potje, portie""",
    "hold": """houdt, hou, houden, vasthoudt, houdt vast, vasthoudend, vasthouden, houdend, heeft vast, zwaait met,
        houdt omhoog, omhooghoudend, die vasthoudt, met in zijn hand, met in haar hand, heeft beet, klemt""",
    "wear": """draagt, draag, dragen, dragend, droeg, gekleed in, gekleed, gekleed als, aangekleed, aan heeft,
        verkleed als, outfit, kleding, kleren, altijd in, gehuld in, in outfit, draagt altijd, draagt graag,
        draag altijd, kledij, tenue, uitgedost als, uitgedost in, aangetrokken, draag graag, met kleding,
        kleedt zich in, getooid met""",
    "hand:right": """in de rechterhand, rechterhand, in zijn rechterhand, in haar rechterhand, in mijn rechterhand,
        in de rechter hand, rechter hand, in zijn rechter hand, in haar rechter hand, in de ene hand, in één
        hand, in een hand, in rechterhand""",
    "hand:left": """in de linkerhand, linkerhand, in zijn linkerhand, in haar linkerhand, in mijn linkerhand, in de
        linker hand, linker hand, in zijn linker hand, in haar linker hand, in de andere hand, in de andere,
        andere hand, in linkerhand""",
    "hand:any": """in de hand, in zijn hand, in haar hand, in mijn hand, in hun hand, in zijn handen, in haar
        handen, in mijn handen, in de handen, in handen, altijd in de hand, bij de hand, vast in de hand, ter
        hand, aan de hand""",
    "age": "jaar oud, jaar, jaren, jaar jong, jarige, jarig, lentes, j",
    "measure": """inch, cm, mm, m, kg, g, liter, l, cl, ml, gb, tb, km, uur, minuten, euro, kilo, meter,
        centimeter, gram, versnellingen, procent, pk, watt, graden, ons, uren""",
    "name": """ik heet, heet, hij heet, zij heet, ze heet, mijn naam is, haar naam is, zijn naam is, genaamd,
        genoemd, met de naam, de naam is, die luistert naar de naam, luistert naar de naam, naam is, noemt
        zich, noemen mij, de naam van, ook wel bekend als, bekend als, bijgenaamd, noem me, noem mij, naam""",
    "iam": """ik ben, ben, hij is, zij is, ze is, dit is, dat is, dit ben ik, hier is, dit zijn, het is, wij zijn,
        we zijn, voor, ik, mag ik voorstellen, hier zijn, da s""",
    "tag": """met de titel, getiteld, met als titel, met de ondertitel, ondertitel, titel, slogan, met de slogan,
        slagzin, motto, met de tekst, met het opschrift, opschrift, met de woorden, met het motto, waarop staat,
        met als tekst, met de leuze, spreuk, met de spreuk, onderschrift, daarop staat""",
    "photo": """foto, foto s, deze foto, de foto, mijn foto, selfie, portret, bijgevoegde foto, foto van mij,
        afbeelding van mij, geüploade foto, bijlage, pasfoto""",
    "tag:soft": "eronder, daaronder, en daaronder, onderaan, en eronder, vlak daaronder",
    "person": """vrouw, man, meisje, jongen, kerel, gast, gozer, dame, heer, persoon, vriend, vriendin, moeder,
        vader, mama, papa, mam, pap, zus, zuster, broer, zoon, dochter, neef, nicht, oom, tante, nonkel, oma,
        opa, bompa, bomma, grootmoeder, grootvader, echtgenoot, echtgenote, partner, collega, kind, kinderen,
        tiener, baby, peuter, baas, bazin, schoonbroer, schoonzus, zwager, schoonmoeder, schoonvader, mij,
        mezelf, mijzelf, maat, buurman, buurvrouw, kleuter, puber, mens, mensen, figuur van, personage,
        kennis, weduwe, weduwnaar, tweeling, bejaarde, vent, knul, jongedame, jongeman, juffrouw, meneer,
        mevrouw, mams, paps, kleinkind, kleindochter, kleinzoon, beste vriend, beste vriendin, lief, madam,
        broertje, zusje, vrouwtje, mannetje, voornaam, naam, bruidegom, petekind, kameraad, makker""",
    "frame": """realistisch, realistische, fotorealistisch, fotorealistische, actiefiguur, actiefiguren,
        actiefiguurtje, actie figuur, action figure, actionfigure, figuur, figuurtje, figuren, figuurtjes,
        verzamelfiguur, starterpack, starter pack, starterspakket, startpakket, starter kit, starterkit,
        starterset, blister, blisterverpakking, blisterpack, speelgoed, speelgoedfiguur, speelgoeddoos,
        speelgoedverpakking, speelgoedpop, pop, poppetje, verpakking, plastic verpakking, plastic doos,
        plastic, doos, doosje, verpakt, kaart, transparant, transparante, doorzichtig, doorzichtige,
        verzamelobject, verzamelitem, verzamelbaar, verzamelbare, limited edition, gelimiteerde editie, barbie,
        barbie stijl, barbiestijl, stijl, in de stijl van, volledig lichaam, hele lichaam, gepersonaliseerd,
        gepersonaliseerde, hoofdletters, letters, lettertype, vet, afbeelding, set, kit,
        pakket, speelset, playset, speelgoedset, beweegbaar, beweegbare, ophanghaak, ophanghaakje, haakje,
        collector, collectors item, action man, playmobil figuur, levensecht, levensechte, hoogwaardige,
        gedetailleerd, gedetailleerde, origineel, originele, karton, kartonnen achterkant, 3d, minifiguur""",
    "acc": """accessoires, accessoire, toebehoren, voorwerpen, voorwerp, objecten, object, dingen, spullen,
        mijn accessoires, de accessoires, volgende accessoires, volgende voorwerpen, attributen, attribuut,
        rekwisieten, zaken, benodigdheden, spulletjes, items, extra s, gerief, onderdelen""",
    "bg": """achtergrond, achtergrondkleur, op de achtergrond, kleur van de kaart, decor, achterkant, kleur van
        de achtergrond, achterplaat, achtergrondkaart""",
    "poss": "s",
    "fn": """de ene, ene, gamet, vist, rookt, rook, naait, haakt, knutselt, wandelt, wandel, zwemt, zwem, klimt, surft,
        fietst, feest, belt, tuiniert, danst graag, zeilt, studeert, studeer, leert, liever, in ruil,
        daarentegen, boven, bovenaan, bovenop, beneden, onderin, links, rechts, aan de linkerkant, aan de
        rechterkant, aan de zijkant, linksboven, rechtsboven, linksonder, rechtsonder, bovenin, ernaast,
        daarnaast, naast hem, naast mij, naast me, erachter, ervoor, erin, erop, errond, eromheen, daarop,
        daarin, daarvoor, schrijf, schrijft, geschreven, staat, staan, moet staan, luidt, geboren, geboren in,
        leeftijd, hij, zij, ze, het, ik, k, jij, je, u, wij, we, jullie, me, mij, hem, haar, ons, hen, hun,
        zich, zichzelf, men, iemand, wie, wat, waar, wanneer, terwijl, hoe, waarom, omdat, want, dan, dat,
        zodat, of, als, die graag, hier, daar, er, d r, ben, bent, is, zijn, was, waren, word, wordt, worden,
        werd, geweest, zou, zouden, heb, hebt, heeft, hebben, had, hebbend, kan, kun, kunt, kunnen, kun je, kan
        je, kunt u, zou je, zou je kunnen, moet, moeten, mag, mogen, zal, zullen, wil, willen, wou, wilt, wil
        graag, zou graag, graag, houdt van, hou van, houden van, gek op, gek van, dol op, verzot op, fan van,
        verslaafd aan, verliefd op, geniet van, genieten van, geniet, nodig, heb nodig, heeft nodig,
        alsjeblieft, alstublieft, aub, svp, bedankt, dank je, dank u, dankjewel, dank, maak, maakt, maken, maak
        me, maak van mij, maak mij, creëer, genereer, ontwerp, teken, teken me, bouw, geef, geef me, voeg, toe,
        voeg toe, toevoegen, toon, laat, laat zien, zet, plaats, gebruik, gebruikt, gebruiken, gebruik makend
        van, verander, verander mij, verander me, tover, krijgt, krijg, krijgen, heeft bij zich, bij zich, bij
        me, bij mij, bezit, brengt, breng, neemt, neem, nemen, meenemen, meeneemt, mee, altijd, altijd mee,
        altijd met, nooit zonder, niet zonder, gaat nooit zonder, ga nooit zonder, kan niet zonder, kan niet
        leven zonder, niet leven zonder, vaak, meestal, soms, zelden, zeer, heel, erg, echt, zo, ook, alleen,
        maar, nog, al, net, eens, even, toch, zelfs, nog steeds, ja, nee, neen, dan ook, daarna, overal, overal
        mee, hallo, hoi, hey, hé, dag, goeiedag, goedendag, beste, goed, oké, ok, nou, wel, ach, o, weg, weer,
        opnieuw, meer, meest, enz, enzovoort, etc, dus, m a w, dat wil zeggen, dagelijks, elke dag, iedere dag,
        elke ochtend, s ochtends, s morgens, s avonds, s middags, s nachts, overdag, constant, de hele tijd, de
        hele dag, heel de dag, op het werk, op mijn werk, op zijn werk, op haar werk, thuis, onderweg, in huis,
        met mij, met hem, gaat, ga, gaan, hoort, horen, horen bij, in de buurt, gebaseerd op, getoond,
        afgebeeld, natuurlijk, uiteraard, zeker, vast, absoluut, waarschijnlijk, misschien, leeft, leef, leven,
        woont, woon, wonen, komt, kom, komen, komt uit, werkt, werk, werken, werkt als, werk als, werkt aan,
        werk aan, werkt bij, werk bij, werkzaam, bij een bank, bij de bank, aan de bak, speelt, speel, spelen,
        speelt graag, drinkt, drink, drinken, drinkt graag, eet, eten, eet graag, leest, lees, lezen, leest
        graag, luistert, luister, luisteren, kijkt, kijk, kijken, kijkt graag, ziet, zie, zien, kookt, kook,
        koken, kookt graag, bakt, bak, rijdt, rijd, rij, rijden, reist, reis, reizen, reist graag, schildert,
        fotografeert, verzamelt, verzamel, verzamelen, zingt, zing, zingen, loopt, loop, lopen, sport, sporten,
        liefst, het liefst, vooral, met name, enthousiast, enthousiaste, een van, één van, ander, andere,
        anders, volgend, volgende, de volgende, volgt, ziet eruit, eruitziet, uitzien, eruit, uit, samen, alles,
        niets, iets, iets van, zoiets als, ligt, liggend, liggen, zit, zittend, staand, hangt, hangend, gelegd,
        geplaatst, opgesteld, dagen, vandaag, morgen, ochtend, avond, weekend, in het weekend, na het werk,
        vrije tijd, in zijn vrije tijd, in haar vrije tijd, in mijn vrije tijd, hobby, hobby s, op vakantie,
        passie, passie voor, vertrekt, verlaat, het huis, de deur uit, verlaat nooit, onmisbaar, onmisbare,
        waarmee, waarin, waarvan, waarbij, waaraan, allerhande, allemaal, versie, versie van, variant, buiten,
        ontbreken, ontbreekt, mag niet ontbreken, mogen niet ontbreken, niet ontbreken, moet erbij, erbij,
        ernaast, daarbij, hierbij, weergegeven, te zien, passend, passende, wiens, wier, vanwege, ondanks, in
        plaats van, sinds, vanaf, zodra, eerder, nogal, bijna, helemaal, ongeveer, circa, ca, minstens, precies,
        gewoon, eigenlijk, namelijk, daarom, dankzij, voor mij, voor hem, voor mijn, verjaardag, voor de
        verjaardag, als cadeau, cadeau voor, cadeautip, afscheid, pensioen, verslingerd aan, koopt, koop, tot,
        tegelijk, zowel, telkens, bijpassend, bijpassende, klaar, klaar voor, vooraan, achteraan, achterin,
        dichtbij, graag met, liefhebber van, hangt om, om zijn nek, om haar nek, om de nek, op zijn schoot, op
        haar schoot, op schoot, op zijn schouder, op haar schouder, op de rug, op zijn rug, op haar rug, omheen,
        iedereen, wegens, d, n, ie, zeg, denk, vindt, vind, vind ik, houd van, houd, houden, amper, enkel,
        sowieso, best, tof, leuk, tevens, graag gezien, groot fan van, grote fan van, een grote fan van""",
    "plain": bent(
        """jong, oud, nieuw, klein, groot, mooi, lelijk, lief, schattig, leuk, knus, gezellig, zacht, lang,
            kort, zwaar, licht, dun, breed, bred, plat, glanzend, blinkend, stevig, sterk, beroemd,
            legendarisch, klassiek, elegant, chic, stijlvol, modern, goedkoop, duur, dur, gebruikt, versleten,
            proper, vuil, vies, houten, heet, het, koud, warm, vers, dampend, echt, eigen, persoonlijk,
            dagelijks, dagelijkse, typisch, eeuwig, onmisbaar, draadloos, draadloz, draagbaar, draagbar, handig,
            pluizig, harig, enig, bijpassend, lekker, gigantisch, enorm, reusachtig, gloednieuw, splinternieuw,
            simpel, eenvoudig, gewoon, trouw, geliefd, prachtig, fijn, goed, volledig, open, gesloten, digitaal,
            digital, analoog, analog, rond, vierkant, hip, trendy, stoer, leren, lederen, metalen, plastic,
            glazen, wollen, stoffen, papieren, kartonnen, zelfgemaakt, zelfgebakken, gebreid,
            zelfgebreid, krakend, rijp, sappig, knapperig, gevuld, los, extra, premium, luxueus, luxueuz,
            biologisch, alcoholvrij, veganistisch, glutenvrij, onafscheidelijk, steevast, overheerlijk, ruim,
            dik, nat, vol, leeg, schoon, snel, zalig, kleurrijk, bekend, speciaal, speciale, inspirerend,
            praktisch"""
    )
    + """, oude, mooie, dikke, dunne, lege, volle, snelle, losse, platte, natte, brede, dure, hete, knusse,
        hippe, brave, lieve, vieze, grote, beste, mini, vintage, retro, oversized, baggy, van hout,
        van leer, van metaal, van plastic, van papier, van karton, van stof, van glas, van wol, van keramiek, van
        porselein, leren, luxe, super, cool, coole, sjiek, sjieke, toffe, leuke, tweedehands, op wielen, op wieltjes,
        om mee te nemen, voor onderweg, voor op het werk, voor thuis, van de dag, kleinere, grotere, grootste,
        lievelings, vertrouwde, vertrouwd, stomende, vers gezette, versgezette, pasgeboren, ouderwets, ouderwetse,
        bruisend, bruisende, porseleinen, miniatuur, reserve""",
    "liked": """favoriete, favoriet, lievelings, lieveling, geliefde, geliefkoosde, dierbare, allerliefste,
        liefste, geliefd, voorkeurs, dierbaar, favorieten""",
    "glasses": "bril, brillen, brilmontuur, montuur, brilletje, leesbril",
}

COLOURS: dict[str, str] = {
    "white": "wit, witte, gebroken wit, gebroken witte, sneeuwwit, sneeuwwitte, spierwit, spierwitte",
    "cream": """crème, crèmekleurig, crèmekleurige, ecru, ivoor, ivoorwit, ivoorkleurig, ivoorkleurige,
        roomwit, roomwitte""",
    "beige": "beige, beigekleurig, beigekleurige",
    "sand": "zand, zandkleurig, zandkleurige, zandkleur",
    "yellow": """geel, gele, felgeel, felgele, citroengeel, citroengele, lichtgeel, lichtgele, fluogeel,
        fluogele, knalgeel""",
    "mustard": "mosterd, mosterdgeel, mosterdgele, oker, okergeel, okergele, mosterdkleurig, mosterdkleurige",
    "gold": "goud, gouden, goudkleurig, goudkleurige, goudgeel, goudgele, verguld, vergulde",
    "orange": "oranje, feloranje, oranjekleurig, oranjekleurige, knaloranje, fluo oranje",
    "coral": "koraal, koraalrood, koraalrode, zalm, zalmkleurig, zalmkleurige, zalmroze, perzik, perzikkleurig",
    "red": """rood, rode, felrood, felrode, knalrood, knalrode, vuurrood, vuurrode, helderrood, lichtrood,
        scharlakenrood""",
    "burgundy": """bordeaux, bordeauxrood, bordeauxrode, donkerrood, donkerrode, wijnrood, wijnrode, bourgondisch rood,
        kastanjerood""",
    "pink": "roze, lichtroze, zachtroze, babyroze, oudroze, rozig, rozige, bleekroze, poederroze",
    "fuchsia": "fuchsia, felroze, knalroze, magenta, fuchsiaroze, hardroze, fluoroze, framboosroze, neonroze",
    "lilac": "lila, lavendel, mauve, lichtpaars, lichtpaarse, seringen, lavendelkleurig, lavendelkleurige, zachtpaars",
    "purple": "paars, paarse, violet, violette, donkerpaars, donkerpaarse, purper, purperen, aubergine, felpaars",
    "navy": "donkerblauw, donkerblauwe, marineblauw, marineblauwe, nachtblauw, nachtblauwe, navy, marine, navyblauw",
    "blue": """blauw, blauwe, felblauw, felblauwe, koningsblauw, koningsblauwe, kobaltblauw, kobaltblauwe, jeansblauw,
        helblauw, korenblauw, helderblauw, helderblauwe, knalblauw""",
    "sky": """lichtblauw, lichtblauwe, hemelsblauw, hemelsblauwe, babyblauw, babyblauwe, pastelblauw,
        ijsblauw, zachtblauw""",
    "turquoise": "turquoise, turkoois, turkooizen, cyaan, aqua, turkoois blauw, turquoiseblauw",
    "teal": "petrol, petrolblauw, petrolblauwe, blauwgroen, blauwgroene, petroleumblauw, groenblauw, groenblauwe",
    "mint": """mint, mintgroen, mintgroene, lichtgroen, lichtgroene, pastelgroen, zachtgroen, bleekgroen,
        munt, muntgroen""",
    "green": """groen, groene, felgroen, felgroene, smaragdgroen, smaragdgroene, grasgroen, grasgroene,
        helgroen, knalgroen""",
    "lime": "limoen, limoengroen, limoengroene, appelgroen, appelgroene, fluogroen, fluogroene, neongroen, gifgroen",
    "olive": """olijf, olijfgroen, olijfgroene, kaki, kakigroen, legergroen, legergroene, khaki, kakikleurig,
        kakikleurige""",
    "forest": """donkergroen, donkergroene, bosgroen, bosgroene, flessengroen, flessengroene, dennengroen, mosgroen,
        mosgroene""",
    "caramel": """karamel, lichtbruin, lichtbruine, cognac, cognackleurig, cognackleurige, karamelkleurig,
        karamelkleurige""",
    "tan": "camel, camelkleurig, camelkleurige, kameelkleurig, kameelkleurige",
    "brown": "bruin, bruine, kastanjebruin, kastanjebruine, houtkleurig, houtkleurige, middenbruin",
    "chocolate": "chocoladebruin, chocoladebruine, donkerbruin, donkerbruine, chocoladekleurig, koffiebruin",
    "silver": """zilver, zilveren, zilverkleurig, zilverkleurige, lichtgrijs, lichtgrijze, zilvergrijs,
        zilvergrijze, chroom""",
    "grey": "grijs, grijze, muisgrijs, muisgrijze, middengrijs, steengrijs, asgrijs, asgrijze",
    "graphite": "donkergrijs, donkergrijze, antraciet, antracietgrijs, antracietgrijze, antracietkleurig, leigrijs",
    "black": "zwart, zwarte, pikzwart, pikzwarte, gitzwart, gitzwarte, ravenzwart, ravenzwarte, matzwart, matzwarte",
}
THINGS_TOO = """crème, zand, mosterd, goud, koraal, zalm, perzik, lavendel, limoen, olijf, karamel, munt, zilver,
    petrol, bordeaux, cognac, aubergine, ivoor, chroom, oranje, violet, oker, marine, seringen, lila"""

# a given name too, when a text begins with it
NAMES_TOO = """roos, jasmijn, viola, max, mark, jack, bob, rob, olijf, wolf, kai, jan, sandy, till, mees, storm,
    merel, fleur, bas, boris, iris, violet, sterre, raven, beer, bo, does, pim, piet, sam, lente, madelief"""

HAIR: dict[str, str] = {
    # `haar` is also `her`: with its colour it is hair
    "brown": "bruin haar, bruine haren, middenbruin haar",
    "black": "zwart haar, zwarte haren, gitzwart haar, ravenzwart haar, pikzwart haar",
    "white": "wit haar, witte haren, spierwit haar, sneeuwwit haar",
    "pink": "roze haar, roze haren, lichtroze haar",
    "fuchsia": "felroze haar, knalroze haar, fuchsia haar",
    "purple": "paars haar, paarse haren, violet haar",
    "blue": "blauw haar, blauwe haren, felblauw haar",
    "green": "groen haar, groene haren, felgroen haar",
    "orange": "oranje haar, oranje haren",
    "turquoise": "turquoise haar",
    "silver": "zilvergrijs haar, zilveren haar, lichtgrijs haar",
    "#dcb65c": """blond, blonde, lichtblond, lichtblonde, goudblond, goudblonde, blondine, rossig blond, strokleurig,
        middenblond, middenblonde, blond haar, blonde haren, lichtblond haar, licht haar""",
    "#8a5a34": "donkerblond, donkerblonde, lichtbruin haar, asblond, asblonde, donkerblond haar, kastanjebruin haar",
    "cream": """platinablond, platinablonde, geblondeerd, geblondeerde, gebleekt, gebleekte, witblond, witblonde,
        platinablond haar, geblondeerd haar""",
    "chocolate": """brunette, bruinharig, bruinharige, donkerharig, donkerharige, donkerbruin haar, donker haar,
        donkere haren""",
    "#b4551d": """roodharig, roodharige, rosse, rossig, rossige, roodkop, peenhaar, koperrood, koperrode, roodblond,
        rood haar, rode haren, ros haar, rossig haar, koperrood haar, vuurrood haar""",
    "#7b3420": "kastanjerood, kastanjerode, roodbruin, roodbruine, auburn, mahonie, roodbruin haar",
    "grey": """peper en zout, grijzend, grijzende, grijsharig, grijsharige, peper en zoutkleurig, vergrijsd,
        vergrijsde, grijs haar, grijze haren, grijzend haar, peper en zoutkleurig haar""",
}

HAIR_ALONE = """blond, blonde, lichtblond, lichtblonde, donkerblond, donkerblonde, blondine, brunette,
    bruinharig, bruinharige, donkerharig, donkerharige, roodharig, roodharige, rosse, rossig, rossige, roodkop,
    grijzend, grijzende, grijsharig, grijsharige, platinablond, platinablonde, roodblond, bruin haar, bruine
    haren, middenbruin haar, zwart haar, zwarte haren, gitzwart haar, ravenzwart haar, pikzwart haar, wit haar,
    witte haren, spierwit haar, sneeuwwit haar, roze haar, roze haren, lichtroze haar, felroze haar, knalroze
    haar, fuchsia haar, paars haar, paarse haren, violet haar, blauw haar, blauwe haren, felblauw haar, groen
    haar, groene haren, felgroen haar, oranje haar, oranje haren, turquoise haar, zilvergrijs haar, zilveren
    haar, lichtgrijs haar, lichtbruin haar, donkerblond haar, kastanjebruin haar, roodbruin haar, blond haar,
    blonde haren, lichtblond haar, licht haar, platinablond haar, geblondeerd haar, donkerbruin haar, donker
    haar, donkere haren, rood haar, rode haren, ros haar, rossig haar, koperrood haar, vuurrood haar, grijs
    haar, grijze haren, grijzend haar"""

NUMBERS = """een één eentje, twee, drie, vier, vijf, zes, zeven, acht, negen, tien, elf, twaalf, dertien, veertien,
    vijftien, zestien"""
COUPLE = "een koppel, een stel, een duo, een tweetal, tweetal"

HEADS: dict[str, str] = {
    "name": "naam, voornaam, personage, karakter, volledige naam, naam van het personage, voor en achternaam",
    "tag": """beroep, job, baan, titel, slogan, motto, ondertitel, functie, rol, werk, beschrijving, tekst,
        functietitel, slagzin, onderschrift, bezigheid""",
    "items": """lievelingsspullen, favoriete spullen, favoriete dingen, accessoires, accessoire, voorwerpen,
        objecten, dingen, spullen, inhoud, in de doos, in de verpakking, bevat, attributen, rekwisieten, extra
        s, benodigdheden, items, toebehoren, inbegrepen, meegeleverd""",
    "worn": """outfit, kleding, kleren, look, uiterlijk, draagt, kledij, dresscode, kledingstijl, tenue, verschijning,
        voorkomen""",
    "bg": """achtergrond, kleur, achtergrondkleur, kaart, kleur van de kaart, kleur van de doos, kleuren,
        kleur van de verpakking""",
    "look": "haar, haren, bril, gezicht, uitdrukking, gezichtsuitdrukking, baard, huid, kapsel, haarstijl",
    "none": """huisdier, huisdieren, stijl, opmerking, leeftijd, hobby, hobby s, interesses, sport, vrije tijd,
        passie, passies, dieren, woonplaats, eigenschappen, notitie""",
}


# English words that are ordinary Dutch ones: never read as English inside a Dutch sentence
FALSE_FRIENDS = """beer, bank, bad, bar, brand, boot, boots, bus, die, dot, dame, do, door, drug, eventual, fee,
    fabric, fat, file, gift, glad, hammer, hand, hard, hat, heel, hem, hen, hoop, herd, kind, kip, kit, lamp,
    land, last, later, lead, leer, lens, list, log, loop, los, lot, mate, map, mat, met, men, mode, moor, most,
    mug, mus, name, net, nest, note, of, om, on, open, over, pad, pal, pan, pen, pier, pink, pit, plan, plant,
    pool, poker, post, pot, prop, ram, rate, ravel, rat, ring, rode, roman, roof, room, rose, rook, rug, rust,
    sate, see, shag, slang, slap, slag, slim, slip, slot, snack, some, spin, spa, spit, spot, stage, star, stem,
    step, steps, stop, stoop, strand, tap, tas, ten, tent, toe, toil, ton, toon, top, trap, trek, tube, van,
    vest, want, war, ware, was, water, week, well, wet, wig, wild, wind, winter, wit, wolf, worst, word, zone,
    an, as, at, be, by, had, he, her, his, in, is, is, it, made, mine, me, so, the, to, we, brief, box, bright,
    big, bit, beaker, boom, bolt, brood, bout, bot, dank, dear, dolls, even, fart, golf, elk, end, fries, bid,
    bed of, den, dog, does, drop, eras, fit, form, gang, glass, gas, gist, ham, helm, hide, hip, hut, ken, lade,
    lap, large, lever, lid, link, links, mast, mist, monster, peer, pet, pets, pin, pond, rail, rand, regal,
    rein, rest, rijk, ros, route, rand, sober, sloop, stand, stapel, stool, stout, taken, talent, tang, tank,
    test, tin, toffee, vast, villa, wagon, wand, wand, wade, wade, wax, wilt, worm, angel, arm, as, bang, ark,
    art, bakes, bars, bikes, ding, dingo"""

ARTICLES = "een paar, een, de, het, wat, twee, één"
HEAD_FIRST = False
PLURALS = """en>, s>, jes>je, ssen>s, ppen>p, tten>t, kken>k, llen>l, nnen>n, ggen>g, bben>b, dden>d, mmen>m, ffen>f,
    rren>r, ven>f, zen>s, eren>, anen>aan, aten>aat, alen>aal, aren>aar, azen>aas, aven>aaf, apen>aap,
    aken>aak, oten>oot, onen>oon, omen>oom, oren>oor, ozen>oos, open>oop, olen>ool, oven>oof, oken>ook,
    elen>eel, enen>een, eren>eer, eten>eet, ezen>ees, even>eef, uren>uur, n>, es>"""
IRREGULAR = {
    **{one: one for one in ("kegelen", "golfen", "snorkelen", "petanquen", "biljarten", "suppen", "tafeltennissen")},
    **{one: one for one in ("kamperen", "behangen", "snowboarden", "papieren")},
    **{one: one for one in ("slapen", "baden", "schaken", "strijken", "vliegeren", "pokeren", "puzzelen", "skeeleren")},
    **{one: one for one in ("skateboarden", "snoepen", "tennissen", "voetballen", "reizen", "steppen", "schoonmaken")},
    **{one: one for one in ("kaartspelen", "vliegen", "fietsen", "zeilen", "lassen", "boksen", "wandelen", "breien")},
    **{one: one for one in ("stappen", "gamen", "schilderen", "vissen", "duiken", "surfen", "zwemmen", "koken")},
    **{"kinderen": "kind", "eieren": "ei", "steden": "stad", "schepen": "schip", "leraren": "leraar"},
    **{"vrouwen": "vrouw", "mannen": "man", "koeien": "koe", "messen": "mes", "bladeren": "blad", "jongens": "jongen"},
    **{"bananen": "banaan", "gitaren": "gitaar", "violen": "viool", "tomaten": "tomaat"},
    **{"wortelen": "wortel", "sigaren": "sigaar", "scharen": "schaar", "kazen": "kaas", "citroenen": "citroen"},
    **{"telefonen": "telefoon", "microfonen": "microfoon", "kranen": "kraan", "apen": "aap", "hazen": "haas"},
    **{"bomen": "boom", "boten": "boot", "rozen": "roos", "dozen": "doos", "noten": "noot", "haren": "haar"},
    **{"duiven": "duif", "brieven": "brief", "kuiven": "kuif", "glazen": "glas", "vazen": "vaas", "spelen": "spel"},
    **{"poezen": "poes", "muizen": "muis", "vaten": "vat", "paden": "pad"},
    **{"motoren": "motor", "schoenen": "schoen", "kanonnen": "kanon", "hoeden": "hoed", "auto": "auto"},
    **{"koningen": "koning", "tekeningen": "tekening", "ramen": "ramen", "maten": "maat", "mappen": "map"},
}
SAME: dict[str, str] = {"de": "de", "het": "het", "t": "het", "m": "mijn", "zn": "zijn"}
AGREEMENT = "e"  # letters that adjectives lose at their end to be compared
COMPOUNDS = True  # whether words are joined into one
JOINS = "s, n, en, e, er"  # letters that may stand between the parts
# endings that make a noun small, and what stands in their place
DIMINUTIVES = """tje>, je>, pje>, etje>, netje>, letje>, metje>, retje>, petje>, nkje>ng, aatje>a, ootje>o, uutje>u,
    aasje>as, aadje>ad, aatje>at, ietje>ie, eetje>ee, ke>, eke>, tje>te, je>e"""
