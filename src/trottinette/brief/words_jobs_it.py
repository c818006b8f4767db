"""Italian: what people do, with what they wear for it, and other objects named like ours. Part of words_it."""

# work and passions; after the arrow the outfit one wears for it, when no clothes are said
JOBS: dict[str, str] = {
    "white_coat": """medico, dottore, dottoressa, medico di base, medico di famiglia, ottico, ottica, psichiatra,
        oculista, pediatra, dermatologo, dermatologa, cardiologo, cardiologa, ginecologo, ginecologa, nutrizionista,
        dietologo, dietologa, farmacista, logopedista, neurologo, neurologa, primario, ortopedico""",
    "nurse": """infermiere, infermiera, dentista, odontoiatra, veterinario, veterinaria, fisioterapista, fisio,
        ostetrica, ostetrico, operatore socio sanitario, oss, operatrice socio sanitaria, badante, podologo,
        podologa, osteopata, igienista dentale, assistente alla poltrona, massaggiatore, massaggiatrice""",
    "surgeon": "chirurgo, chirurga, anestesista, chirurgo plastico",
    "scientist": """scienziato, scienziata, chimico, chimica di professione, biologo, biologa, ricercatore,
        ricercatrice, biochimico, biochimica, genetista, tecnico di laboratorio, tecnica di laboratorio,
        microbiologo, microbiologa, virologo, virologa""",
    "football_kit": """calciatore, calciatrice, giocatore di calcio, giocatrice di calcio, portiere di calcio,
        attaccante, centrocampista, difensore, calciatore professionista, giocatore di calcetto""",
    "basketball": """cestista, giocatore di basket, giocatrice di basket, giocatore di pallacanestro, giocatrice di
        pallacanestro""",
    "tennis": """tennista, giocatore di tennis, giocatrice di tennis, giocatore di padel, giocatrice di padel,
        maestro di tennis, maestra di tennis""",
    "rugby": "rugbista, giocatore di rugby, giocatrice di rugby",
    "runner": "corridore, corridrice, podista, atleta, maratoneta, runner, triatleta, trail runner, velocista",
    "yoga": """insegnante di yoga, maestra di yoga, maestro di yoga, istruttrice di yoga, istruttore di yoga,
        personal trainer, ginnasta, istruttore di palestra, istruttrice di palestra, insegnante di pilates,
        istruttrice di pilates, istruttore di fitness, istruttrice di fitness, istruttore di pilates""",
    "dancer": """ballerino, ballerina, ballerina classica, ballerina di danza classica, danzatore, danzatrice,
        maestra di danza, insegnante di danza""",
    "boxer": "pugile, boxeur, kickboxer",
    "judoka": "judoka, karateka, maestro di judo, maestro di karate",
    "cyclist": "ciclista",
    "skier": "sciatore, sciatrice, maestro di sci, maestra di sci, snowboarder, istruttore di sci",
    "climber": "scalatore, scalatrice, alpinista, arrampicatore, arrampicatrice, guida alpina, rocciatore",
    "horse_rider": """cavallerizzo, cavallerizza, fantino, amazzone, istruttrice di equitazione, istruttore di
        equitazione, cavaliere di equitazione""",
    "swimmer": "nuotatore, nuotatrice, bagnino, bagnina, pallanuotista, istruttore di nuoto, istruttrice di nuoto",
    "diver": "sub, subacqueo, sommozzatore, sommozzatrice, istruttore subacqueo, apneista",
    "surfer": "surfista, surfer, kitesurfer, windsurfer",
    "overalls": "operaio, operaia, tuttofare, factotum",
    "farmer": """agricoltore, agricoltrice, contadino, contadina, allevatore, allevatrice, pastore di pecore,
        viticoltore, viticoltrice, ortolano, ortolana, apicoltore, apicoltrice, coltivatore diretto, vignaiolo,
        vignaiola, imprenditore agricolo""",
    "gardener": "giardiniere, giardiniera, paesaggista, fiorista, fioraio, fioraia, vivaista",
    "mechanic": """meccanico, meccanico d auto, saldatore, saldatrice, tornitore, carrozziere, gommista, elettrauto,
        benzinaio, benzinaia, metalmeccanico, fabbro, tecnico meccanico, meccanica d auto""",
    "builder": """muratore, capomastro, falegname, carpentiere, elettricista, idraulico, capocantiere, imbianchino,
        geometra, piastrellista, cartongessista, operaio edile, stuccatore, spazzacamino, ebanista""",
    "suit": """banchiere, banchiera, bancario, bancaria, direttore, direttrice, direttore generale, direttrice
        generale, ceo, amministratore delegato, amministratrice delegata, imprenditore, imprenditrice, uomo d affari,
        donna d affari, presentatore, presentatrice, presentatore tv, presentatrice tv, conduttore televisivo,
        conduttrice televisiva, conduttore tv, conduttrice tv, presentatore televisivo, presentatrice televisiva,
        presidente, presidentessa, ministro, ministra, deputato, deputata, onorevole, notaio, notaia, dirigente,
        manager d azienda, trader, diplomatico, diplomatica, ambasciatore, ambasciatrice, politico, consulente
        finanziario, consulente finanziaria, sindaco, sindaca, senatore, senatrice, agente immobiliare, maggiordomo,
        assessore, assessora, broker, assicuratore, assicuratrice, commercialista, primo ministro""",
    "lawyer": "avvocato, avvocata, avvocatessa, penalista, pubblico ministero, avvocato penalista, civilista",
    "judge": "giudice, magistrato, magistrata",
    "teacher": """professore, professoressa, prof, maestro, maestra, insegnante, docente, bibliotecario,
        bibliotecaria, maestro elementare, maestra elementare, maestra d asilo, maestra dell asilo, educatore,
        educatrice, tutor, preside, insegnante di sostegno, insegnante di scuola, maestro di scuola, maestra di
        scuola, professore universitario, professoressa universitaria, insegnante di italiano, insegnante di
        matematica""",
    "journalist": """giornalista, reporter, fotografo, fotografa, corrispondente, inviato, inviata, archeologo,
        archeologa, esploratore, esploratrice, pescatore, pescatrice, fotoreporter, paparazzo, cronista""",
    "baker": """panettiere, panettiera, fornaio, fornaia, pasticciere, pasticcera, pasticciera, pasticcere, barista,
        casaro, salumiere, salumiera, gelataio, gelataia, cioccolatiere, cioccolataia, bottegaio, negoziante,
        fruttivendolo, fruttivendola""",
    "chef": """cuoco, cuoca, chef, macellaio, macellaia, pizzaiolo, pizzaiola, sous chef, pescivendolo, cuoco
        provetto, aiuto cuoco, rosticciere""",
    "waiter": """cameriere, cameriera, barman, bartender, barlady, sommelier, maître, enologo, enologa, capo sala,
        caposala""",
    "hairdresser": """parrucchiere, parrucchiera, barbiere, barbiera, estetista, truccatore, truccatrice, make up
        artist, hair stylist, onicotecnica, acconciatore, acconciatrice""",
    "painter": """pittore, pittrice, artista, scultore, scultrice, illustratore, illustratrice, ceramista, vasaio,
        vasaia, disegnatore, disegnatrice, fumettista, restauratore, restauratrice""",
    "rocker": """musicista, chitarrista, batterista, bassista, rockettaro, rockettara, rocker, rockstar, cantante
        rock, metallaro, metallara""",
    "pilot": """pilota, pilota di aerei, pilota d aereo, aviatore, aviatrice, comandante d aereo, copilota, pilota di
        linea""",
    "cabin_crew": "hostess, steward, assistente di volo, receptionist, hostess di volo, addetta alla reception",
    "firefighter": "pompiere, pompiera, vigile del fuoco, vigili del fuoco, pompieri",
    "paramedic": """paramedico, soccorritore, soccorritrice, autista di ambulanza, autista dell ambulanza, volontario
        della croce rossa, volontaria della croce rossa, barelliere""",
    "police_officer": """poliziotto, poliziotta, vigile, vigile urbano, vigilessa, vigili, carabiniere, carabiniera,
        guardia giurata, guardia di sicurezza, agente di polizia, sceriffo, finanziere, agente di sicurezza,
        buttafuori, polizia""",
    "postal_worker": "postino, postina, corriere, fattorino, rider, portalettere, addetto alle consegne",
    "soldier": """soldato, soldatessa, militare, veterano di guerra, paracadutista, sergente, bersagliere, alpino,
        legionario""",
    "astronaut": "astronauta, cosmonauta",
    "wizard": "mago, maga, stregone, strega, illusionista, prestigiatore",
    "clown": "pagliaccio, pagliaccia, clown, giocoliere, giocoliera, artista di circo, artista di strada",
    "detective": """detective, ispettore di polizia, ispettrice di polizia, investigatore privato, investigatrice
        privata, investigatore, investigatrice, commissario di polizia""",
    "student": """studente, studentessa, universitario, universitaria, studente universitario, studentessa
        universitaria, liceale, studente di medicina, studentessa di medicina, studente di legge, dottorando,
        dottoranda, specializzando, specializzanda""",
    "school": "scolaro, scolara, alunno, alunna",
    "graduate": """laureato, laureata, neolaureato, neolaureata, laureando, laureanda, neo laureato, neo laureata,
        diplomato, diplomata""",
    "tourist": "turista, vacanziere, villeggiante",
    "": """designer, sportivo, sportiva, sportivissimo, sportivissima, operatore, operatrice, grafico, grafica,
        grafico pubblicitario, grafica pubblicitaria, graphic designer, web designer, interior designer,
        sviluppatore, sviluppatrice, programmatore, programmatrice, dev, ingegnere, ingegnera, ingegnere informatico,
        informatico, informatica di mestiere, sistemista, cantante, pianista, violinista, sassofonista, cantautore,
        cantautrice, rapper, trapper, attore, attrice, comico, comica, cabarettista, scrittore, scrittrice, autore,
        autrice, romanziere, romanziera, poeta, poetessa, traduttore, traduttrice, interprete, libraio, libraia,
        venditore, venditrice, commesso, commessa, cassiere, cassiera, commerciale, rappresentante, contabile,
        ragioniere, ragioniera, segretario, segretaria, assistente, ausiliario, aiutante, collaboratore,
        collaboratrice, risorse umane, hr, manager, capoufficio, capo reparto, responsabile, consulente, coach,
        allenatore, allenatrice, animatore, animatrice, baby sitter, babysitter, tata, psicologo, psicologa,
        psicoterapeuta, terapeuta, pedagogista, sociologo, sociologa, storico dell arte, storica dell arte, autista,
        conducente, tassista, camionista, marinaio, marinaia, pensionato, pensionata, freelance, libero
        professionista, libera professionista, partita iva, fondatore, fondatrice, cofondatore, cofondatrice,
        influencer, youtuber, streamer, gamer, tiktoker, instagrammer, podcaster, blogger, creator, content creator,
        dj, deejay, sarto, sarta, stilista, modello di professione, modella, indossatrice, architetto, architetta,
        montatore, montatrice, editor, regista, produttore, produttrice, sceneggiatore, sceneggiatrice, speaker
        radiofonico, speaker radiofonica, tecnico, tecnica di mestiere, artigiano, artigiana, giocatore, giocatrice,
        sportivo doc, pattinatore, pattinatrice, skater, escursionista, camminatore, camminatrice, campeggiatore,
        campeggiatrice, viaggiatore, viaggiatrice, fan, appassionato, appassionata, amante, tifoso, tifosa, community
        manager, data scientist, product owner, scrum master, product manager, project manager, social media manager,
        agente, agente di viaggio, impiegato, impiegata, tirocinante, stagista, apprendista, capo progetto,
        redattore, redattrice, correttore di bozze, volontario, volontaria, coordinatore, coordinatrice,
        organizzatore, organizzatrice, specialista, esperto, esperta, guida turistica, accompagnatore turistico,
        accompagnatrice turistica, amministrativo, amministrativa, funzionario, funzionaria, economista, matematico,
        matematica di mestiere, filosofo, filosofa, filologo, geologo, geologa, assistente sociale, lavoratore,
        lavoratrice, analista, analista di dati, pubblicitario, pubblicitaria, marketing, pr, geek, nerd, casalinga,
        casalingo, lettore, lettrice, socio, socia, proprietario, proprietaria, titolare, linguista, astronomo,
        astronoma, meteorologo, meteorologa, collezionista di, fanatico, fanatica, magazziniere, magazziniera,
        addetto, addetta, logistica, amministratore, amministratrice, arredatore, arredatrice, decoratore,
        decoratrice, tatuatore, tatuatrice, gioielliere, gioielliera, orafo, orafa, orologiaio, calzolaio, calzolaia,
        addetta alle pulizie, addetto alle pulizie, portiere d albergo, portinaio, portinaia, bidello, bidella,
        custode, monaco, prete, parroco, suora, don, critico cinematografico, scacchista, motociclista, biker,
        centauro, astrologo, astrologa, wedding planner, edicolante, tabaccaio, tabaccaia, capotreno, ferroviere,
        tranviere, arbitro, cuoca per passione, direttore d orchestra, direttrice d orchestra, ricercatore
        universitario, operatore ecologico, netturbino, statistico, fisico di mestiere, smanettone, buongustaio,
        buongustaia, golosone, golosona, mammo, secchione, secchiona""",
}

# other objects whose first or last word would be taken for one of ours; a toy of that name always wins
OTHERS = """patata, patate, zucchero filato, cavalluccio marino, palla medica, palla di pelo, palla di fuoco, pallina
    da golf, pallina di natale, tavola calda, tavola periodica, tavola imbandita, macchina del tempo, macchina della
    verità, filtro del caffè, chicco di caffè, chicchi di caffè, caffè macinato, tavolino da caffè, tavolo da ping
    pong, attaccapanni, appendiabiti, sacco della spazzatura, sacco di patate, tappetino del mouse, nastro per
    capelli, carta sim, scheda sim, scheda video, scheda madre, scheda grafica, biglietto da visita, biglietti da
    visita, biglietto di auguri, tessera sanitaria, carta dei vini, carta vetrata, carta stagnola, carta da forno,
    carta assorbente, lima per unghie, limetta per unghie, pallone aerostatico, lenti a contatto, lente a contatto,
    occhiali da sci, spazzola per scarpe, molletta per capelli, mollette per capelli, molletta da bucato, mollette,
    fermacapelli, elastico per capelli, vasca da pesci, tubo di vernice, camicia da notte, scarponi da sci, calze a
    compressione, audiolibro, libro degli ospiti, libro contabile, penna 3d, asse da stiro, aereo di carta, nave
    pirata, forno a legna, pan di zenzero, pan grattato, pangrattato, tiragraffi, lettiera, lettiera per gatti,
    crocchette, cuccia del cane, collare del cane, ciotola del cane, cibo per cani, cibo per gatti, acqua di rose,
    guanti da giardinaggio, guanti da sci, guanti da forno, racchette da neve, pianta finta, pastiglie dei freni,
    topo di campagna, coppa gelato, lampada a olio, negozio di abbigliamento, sacco di caffè, nocciolo d oliva,
    telecamera di sicurezza, cella frigorifera, camera da letto, camera d aria, seggiolino auto, rete da pallavolo,
    rete da tennis, corda di chitarra, corde di chitarra, corde della chitarra, custodia della chitarra, custodia del
    violino, cover del telefono, custodia del telefono, batteria dell auto, batteria della macchina, casa delle
    bambole, casa discografica, casa di riposo, casa editrice, pesce spada, pesce palla, buccia di banana, succo di
    pomodoro, banco da lavoro, banco di scuola, panchina del parco, campo da calcio, campo da tennis, squadra di
    calcio, partita di calcio, partita di pallone, partita a calcetto, etichetta discografica, disco di pesi, piatto,
    piatti, tavola da disegno, olio di motore, olio motore, olio di cocco, olio per il corpo, oli essenziali, olio
    essenziale, penna di pavone, bagno di folla, sale da bagno, bomba da bagno, bustina di zucchero, cassaforte,
    carillon, scatola di scarpe, scatola di cartone, gatto delle nevi, tavola da paddle, pinza per capelli, pinze per
    insalata, tenda da doccia, tenda della finestra, corda da bucato, corda vocale, corde vocali, chiave di volta,
    chiave di lettura, scala reale, scala mobile, scale mobili, scala di valori, orologio biologico, luna di miele,
    luna park, ape car, mela cotogna, prosciutto e melone, rete da pesca, canna da zucchero, canna fumaria, palla al
    piede, palla di vetro, testa di legno, sci club, ferro da calza, tastiera di chitarra, coppa di testa, cucchiaio
    da gelato, piano cottura, piano terra, piano di lavoro, piano b, piano superiore, in primo piano, primo piano,
    piano piano, pian piano, al volo, palo, tuta blu, bollitore per biberon, rosa dei venti, posta in gioco, borsa
    valori, borsa di studio, borsa di ghiaccio, borsa dell acqua calda, stella alpina, stella di natale, carne in
    scatola, scatola nera, scatola di fiammiferi, sigaretta elettronica"""
