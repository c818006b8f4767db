"""Italian as people write it around the objects, in Italy and in Switzerland. The same tables as in words_fr.

Phrases are separated by commas and compared without accents and
apostrophes: `dell` and `l` are words of their own.
"""

from trottinette.brief.words_jobs_it import JOBS as JOBS
from trottinette.brief.words_jobs_it import OTHERS as OTHERS

KINDS: dict[str, str] = {
    # joins two items / joins a noun to its complement / begins a noun phrase
    "split": """e, ed, o, oppure, e anche, ed anche, e poi, poi, e pure, con, insieme a, assieme a, come pure,
        nonché, inoltre, e inoltre, ma anche, accompagnato da, accompagnata da, più, pieno di, piena di, senza
        dimenticare, circondato da, circondata da, attrezzato con, attrezzata con, armato di, armata di, munito di,
        munita di, dotato di, dotata di, e ovviamente, e naturalmente, incluso, inclusa, inclusi, incluse, compreso,
        compresa, compresi, comprese, oltre a, e persino, e perfino, e addirittura, anche, pure, si compone di,
        composto da, composta da, composto di, equipaggiato con, equipaggiata con, e soprattutto, e infine, infine""",
    "link": """di, del, dello, della, dell, dei, degli, delle, d, a, ad, al, allo, alla, all, ai, agli, alle, in,
        nel, nello, nella, nell, nei, negli, nelle, da, dal, dallo, dalla, dall, dai, dagli, dalle, su, sul, sullo,
        sulla, sull, sui, sugli, sulle, per, tra, fra, verso, contro, dentro, dentro a, dietro, dietro a, davanti a,
        sopra, sotto, accanto a, vicino a, intorno a, attorno a, di fronte a, fino a, secondo, a casa di, di fianco
        a, al posto di, presso, lungo il, dopo, per il, per la, per i, per le, in mezzo a""",
    "det": """il, lo, la, l, i, gli, le, mio, mia, miei, mie, tuo, tua, tuoi, tue, suo, sua, suoi, sue, nostro,
        nostra, nostri, nostre, vostro, vostra, vostri, vostre, loro, questo, questa, questi, queste, quest, quello,
        quella, quelli, quelle, quel, quei, quegli, quell, tutto, tutta, tutti, tutte, tutti i, tutte le, ogni,
        ciascuno, ciascuna, entrambi, entrambe, entrambi i, entrambe le, un altro, un altra""",
    "neg": """senza, nessun, nessuno, nessuna, niente, mai, né, non voglio, non porta, non indossa, non usa, non uso,
        non indosso, non ha, non ho, ma senza, non gli piace, non le piace, non mi piace, non gli piacciono, non le
        piacciono, non mi piacciono, nemmeno, neanche, neppure, eccetto, tranne, a parte, non ha né, senza il, senza
        la, senza i, senza le, non mettere, non includere, niente più, che non abbia, odia, odio, detesta, detesto""",
    "few": """alcuni, alcune, qualche, diversi, diverse, vari, varie, molti, molte, molto, molta, tanti, tante,
        parecchi, parecchie, un paio, una manciata di, un mucchio di, un sacco di, tantissimi, tantissime, numerosi,
        numerose, pochi, poche, un po di, tanto, tanta""",
    "pair": "paio di, paia di, coppia di, coppie di",
    "pile": """pila di, pile di, mucchio di, mazzo di, mazzi di, lotto di, sacchetto di, bustina di, busta di, pacco
        di, pacchi di, pacchetto di, collezione di, serie di, assortimento di, pezzo di, pezzetto di, specie di, tipo
        di, sorta di, scatola di, scatole di, scatoletta di, barattolo di, vasetto di, modello di, modellino di,
        miniatura di, set di, insieme di, torre di, kit di, manciata di, porzione di, fetta di, quantità di,
        confezione di, cesto di, ciotola di""",
    "hold": """tenendo, tiene, reggendo, regge, tenere, afferrando, impugnando, impugna, brandendo, brandisce, tiene
        in mano, tenendo in mano, stringe, stringendo, che tiene, che regge, che tiene in mano, tengo in mano, tengo,
        stringe in mano, mentre tiene""",
    "wear": """uomo vestito da, ragazzo vestito da, bambino vestito da, donna vestita da, ragazza vestita da, è
        vestito da, è vestita da, travestito da, travestita da, mascherato da, mascherata da, indossa, indosso,
        indossando, che indossa, indossare, vestito con, vestita con, vestito da, vestita da, vestito di, vestita di,
        veste, vesto, vestendo, che veste, ha addosso, ho addosso, porta addosso, con addosso, addosso, calza,
        calzando, con ai piedi, ai piedi, in testa, con in testa, con indosso, ha indosso, in divisa da, in uniforme
        da, in tenuta da, in abiti da, si veste con, mi vesto con, si veste, mi vesto, va vestito da, va vestita da,
        abbigliamento da, di solito veste, di solito indossa, sempre vestito, sempre vestita, con un look, con
        abbigliamento, avvolto in, avvolta in, sfoggia, sfoggiando, infilato in, infilata in, tenuta da, look da""",
    "hand:right": """mano destra, nella mano destra, con la mano destra, nella sua mano destra, nella mia mano
        destra, con la destra, nella destra, alla mano destra""",
    "hand:left": """mano sinistra, nella mano sinistra, con la mano sinistra, nella sua mano sinistra, nella mia mano
        sinistra, con la sinistra, nella sinistra, nell altra mano, l altra mano, nell altra, con l altra mano, alla
        mano sinistra""",
    "hand:any": """in mano, nelle mani, tra le mani, fra le mani, nella mano, nella sua mano, nella mia mano, nelle
        sue mani, nelle mie mani, sempre in mano, con la mano, in una mano, a portata di mano""",
    "age": "anni, anno, annetti, primavere",
    "measure": """pollici, pollice, cm, centimetri, centimetro, mm, m, metri, kg, g, grammi, litri, litro, l, cl, ml,
        gb, tb, km, h, ore, minuti, euro, chili, chilometri, dollari, etti""",
    # who
    "name": """mi chiamo, si chiama, il mio nome è, il suo nome è, chiamato, chiamata, di nome, che si chiama,
        soprannominato, soprannominata, soprannome, conosciuto come, conosciuta come, detto, detta, mi chiamano, lo
        chiamano, la chiamano, chiamami, tutti lo chiamano, tutti la chiamano, per gli amici, il nome è""",
    "iam": """sono, io sono, questo è, questa è, ti presento, vi presento, lui è, lei è, io, siamo, ecco, sono un,
        sono una, sono il, sono la, eccomi, ecco a voi, per""",
    "tag": """con il titolo, col titolo, intitolato, intitolata, con il sottotitolo, sottotitolato, con lo slogan,
        con il motto, con il testo, con scritto, che dice, con la scritta, scritta, slogan, motto, titolo,
        sottotitolo, didascalia, con la frase, frase, e il testo, testo, con su scritto, la scritta""",
    "photo": """foto, questa foto, foto allegata, immagine allegata, selfie, ritratto, la foto allegata, fotografia,
        foto che allego, l immagine allegata, foto in allegato""",
    "tag:soft": "sotto, subito sotto, e sotto, più sotto, in basso",
    "person": """donna, uomo, ragazza, ragazzo, persona, signora, signore, signor, personaggio, personaggio
        femminile, personaggio maschile, tipo, tipa, tizio, tizia, amico, amica, compagno, compagna, madre, padre,
        mamma, papà, babbo, sorella, fratello, figlio, figlia, cugino, cugina, zio, zia, nonna, nonno, nonnina,
        nonnino, marito, moglie, sposo, collega, bambino, bambina, bimbo, bimba, adolescente, bebè, neonato, neonata,
        vicino, vicina, fidanzato, fidanzata, suocera, suocero, cognato, cognata, me stesso, me stessa, individuo,
        vedovo, vedova, single, signorina, sconosciuto, sconosciuta, nome, capo, giovane, ometto, donnina, nipote,
        nipotina, nipotino, padrino, madrina, partner, moroso, morosa, vecchietto, vecchietta, ragazzino, ragazzina,
        ragazzone, genero, nuora, gentiluomo, mami, capa, sorellina, fratellino, boss""",
    # the set itself
    "frame": """stile, stile giocattolo, realistico, realistica, realistici, fotorealistico, fotorealistica, action
        figure, originale, esposto, lettere grandi, a lettere grandi, lettere maiuscole, personalizzato,
        personalizzata, figura, figure, starter pack, starterpack, starter packs, blister, giocattolo, giocattoli,
        giocattolino, pupazzo, pupazzetto, bambolotto, bambola, imballaggio, confezione, confezione di plastica,
        confezione giocattolo, scatola, scatolina, scatola di plastica, trasparente, trasparenti, kit, figura
        snodabile, da collezione, collezionista, stile barbie, barbie, packaging, scatola giocattolo, pacco
        giocattolo, pacchetto giocattolo, action man, immagine, starter kit, pack, pacchetto, edizione limitata,
        edizione da collezione, giocattolo da collezione, set, universo, renderizzato, render, 3d, in 3d, corpo
        intero, a corpo intero, a figura intera, figura intera, snodato, snodabile, articolato, articolata, a colori,
        bolla di plastica, plastica trasparente, nella sua scatola, dentro una scatola, in una scatola, in scatola,
        caricatura, stile funko, funko, funko pop, kit di sopravvivenza, versione giocattolo, versione pupazzo,
        playset, statuetta, statuina, modellino, confezionato, inscatolato, blister trasparente""",
    "acc": """accessori, accessorio, oggetti, oggetto, suoi accessori, miei accessori, i suoi accessori, i miei
        accessori, cose, le sue cose, le mie cose, complementi, elementi, i seguenti accessori, i seguenti oggetti,
        articoli, utensili, i suoi oggetti, i miei oggetti, oggettini, effetti personali, attrezzi del mestiere""",
    "bg": """sfondo, colore di sfondo, colore dello sfondo, sfondo della scatola, sfondo della carta, cartoncino di
        sfondo, di sfondo, con sfondo, sullo sfondo, sfondo liscio, sfondo colore, sfondo in tinta unita, fondale, su
        sfondo, sfondo color, con lo sfondo""",
    "fn": """farò, regalarla, regalarlo, regalare, da regalare, regalargli, in officina, in negozio, in fabbrica, al
        quinto mese, al sesto mese, al settimo mese, all ottavo mese, al nono mese, femminile, maschile, prepara,
        preparo, preparare, miglior, avesse, avessero, fosse, turni di notte, di turno, turno di notte, regalo per,
        regalo per il compleanno di, regalo di compleanno per, come regalo, idea regalo, un regalo per, è, dà, dò,
        divisa, in divisa, uniforme, in uniforme, record, crei, ideale per, te, così, volta, parte, furono, modo,
        maniera, bensì, fuori, fece, possiamo, uguale, persino, perfino, vai, segue, seguono, seguire, sa, so, sanno,
        sapere, sai, dire, dico, dici, dice, dicono, disse, credo, crede, racconta, conta, conto, pare, sembra,
        sembrano, lascia, lascio, lasciare, facciamo, feci, arriva, arrivo, arrivare, vogliono, vogliamo, resta,
        restare, ebbe, ebbi, stette, andava, fui, circa, avanti, indietro, danno, do, pensano, penso, pensa, pensare,
        cerca, cerco, cercare, cercando, trova, trovo, trovare, potere, dunque, quindi, perciò, finisce, comincia,
        comincio, iniziare, inizia, usare, usano, usando, usa sempre, uso sempre, uso, usa, presenti, opzione,
        opzioni, prova, provare, cammino, cammina, camminare, importante, importanti, tempo, vestita come, vestito
        come, ora, momento, caso, forma, verità, volte, certo, certa, possibile, accordo, forse, magari, appena,
        semplicemente, totalmente, davvero, veramente, praticamente, specialmente, finalmente, attualmente,
        principalmente, normalmente, generalmente, solitamente, abitualmente, ogni tanto, di tanto in tanto,
        ultimamente, finché, attraverso, allo stesso tempo, tuttavia, però, mondo, settimana, settimane, mesi, mese,
        minuto, posto, luogo, gente, tutto il mondo, nel mondo, italia, roma, milano, napoli, torino, firenze,
        bologna, genova, palermo, bari, venezia, verona, catania, sicilia, sardegna, puglia, toscana, lombardia,
        svizzera, ticino, lugano, padova, trieste, salento, cagliari, italiano, italiana, italiani, romano, romana,
        milanese, napoletano, napoletana, siciliano, siciliana, sardo, sarda, pugliese, toscano, toscana doc, veneto,
        veneta, torinese, fiorentino, svizzero, romagnolo, romagnola, calabrese, berrebbe, salute, piattaforma
        digitale, lavoro in casa, lavoro da casa, lavora da casa, lavora in casa, in casa, a casa, per casa, da casa,
        di casa, a casa mia, in casa mia, lavoro in banca, lavora in banca, compleanno di, per il compleanno di,
        compleanno, per il compleanno, un po, un poco, poco, un pochino, in banca, in alto, in alto a destra, in alto
        a sinistra, in basso a destra, in basso a sinistra, a destra, a sinistra, al di sopra di, al di sotto di,
        nella parte superiore, nella parte inferiore, scrivi, scrivere, scritto, scrive, scrivo, metti, mettici,
        mettimi, mettere, mettigli, mettile, marca, mostra, nato, nata, di età, ha, ho, abbiamo, hanno, aveva, avere,
        abbia, avendo, avevo, hai, avete, tu, lui, lei, egli, ella, essa, noi, voi, loro due, me, si, ci, vi, ne, mi,
        ti, gli piace, le piace, se, sé, con sé, con me, con te, che, chi, cui, dove, quale, quali, ciò, qualcosa,
        qualcosa come, non, no, sì, perché, come, ma, mentre, quando, allora, sempre, sempre con, con sempre, a
        volte, spesso, molte volte, quasi sempre, quasi, troppo, troppa, bene, ben, solo, soltanto, solamente,
        ancora, stesso, stessa, stessi, stesse, soprattutto, evidentemente, ovviamente, naturalmente, chiaramente, c
        è, ci sono, c era, ci sia, ci siano, era, fu, essere, sia, siano, essendo, stato, stata, sta, sto, stanno,
        stare, stava, stando, fa, faccio, fare, fai, fammi, faccia, facciano, facendo, fatto, fatta, fanno, mi
        faccio, si fa, fatto di, piace, piacciono, mi piace, mi piacciono, gli piacciono, le piacciono, ci piace,
        piacerebbe, mi piacerebbe, a cui piace, amo, ama, amano, amare, adoro, adora, adorano, adorare, preferisce,
        preferisco, voglio, vuole, vorrei, vorrebbe, posso, può, potete, puoi, potresti, potrebbe, possono, aggiungi,
        aggiungere, aggiungici, aggiungimi, includi, includendo, includere, includa, crea, creare, creami, crealo,
        generare, genera, generami, disegna, disegnami, disegnare, progetta, immagina, trasforma, trasformami,
        trasformalo, rappresenta, rappresentando, rappresentato, rappresentata, dammi, dare, dagli, comprende,
        contiene, contenente, contenga, possiede, ho bisogno di, ha bisogno di, mi serve, mi servono, gli serve,
        serve, servono, per favore, per piacere, grazie, ciao, buongiorno, buonasera, buon giorno, salve, ehi, hey,
        saluti, deve, devono, dovrebbe, dovrebbero, deve avere, deve indossare, deve includere, deve contenere, deve
        esserci, devono esserci, che abbia, che abbiano, che appaia, appare, appaiono, compare, tra le altre cose,
        tra l altro, tra gli altri, ecc, eccetera, etc, in particolare, per esempio, ad esempio, p es, insomma, in
        breve, beh, ah, oh, eh, lì, là, qui, qua, al suo fianco, al mio fianco, a fianco, accanto, vicino, insieme,
        assieme, dappertutto, ovunque, ovunque vada, dovunque, tutto il giorno, tutto il tempo, tutti i giorni, ogni
        giorno, ogni mattina, ogni sera, giornalmente, quotidianamente, la vita di tutti i giorni, giorno per giorno,
        giorno, giorni, giornata, sul serio, andare, vado, va, andiamo, vanno, vada, andando, durante, dopo di,
        prima, prima di, dopo, al lavoro, in ufficio, nella vita, piuttosto, abbastanza, approssimativamente,
        unicamente, se no, sebbene, anche se, affinché, visto che, dato che, siccome, già, cosa, succede, passo,
        passa, passare, passando, vive, vivo, vivere, vivono, vivendo, abita, abito a, abita a, gioca, giocare,
        gioco, giocano, giocando, gioca a, gioco a, giocare a, suona, suono, suonare, suonando, suona il, suono il,
        suona la, suono la, lavora, lavoro in, lavoro come, lavora come, lavora in, lavoro, lavorare, lavorando,
        lavoriamo, lavora da, studio, studia, studiare, studiando, faccio sport, fa sport, la sua vita, la mia vita,
        vita, versione, non me ne separo mai, non se ne separa mai, non si separa mai da, non mi separo mai da, mai
        senza, non esce mai senza, non esco mai senza, non esce senza, non esco senza, non esce di casa senza, non
        esco di casa senza, non può mancare, non possono mancare, non deve mancare, non devono mancare, non mancano
        mai, non manca mai, non posso vivere senza, non può vivere senza, che non manchi, immancabile, immancabili,
        indispensabile, indispensabili, inseparabile, inseparabili, irrinunciabile, essenziale, essenziali, simile,
        simili, simile a, sarà, sarebbe, sarebbero, avrà, avrebbe, porterà, seguente, seguenti, quanto segue, uno,
        altro, altra, altri, altre, ogni volta, ogni volta che, porta, porto, portare, portano, portiamo, porti,
        porta sempre, porto sempre, ha sempre, ho sempre, sempre porta, porta con sé, porto con me, si porta dietro,
        mi porto dietro, beve, bevo, bere, bevendo, bevono, prende, prendo, prendere, prendendo, mangia, mangio,
        mangiare, mangiando, legge, leggo, leggere, leggendo, ascolta, ascolto, ascoltare, ascoltando, vede, vedo,
        vedere, vedendo, guarda, guardo, guardare, guardando, cavalca, pratica, pratico, praticare, colleziono,
        colleziona, collezionare, canta, canto, cantare, cantando, viaggio, viaggia, viaggiare, viaggiando, cucina
        sempre, cucino, cucinare, cucinando, cucina spesso, della mia vita, della sua vita, sono fan di, è fan di,
        fan di, grande fan di, sono un fan di, sono una fan di, sono amante di, amante di, amante del, amante della,
        amante dei, amante delle, appassionato di, appassionata di, innamorato di, innamorata di, fissato con,
        fissata con, patito di, patita di, malato di, malata di, tifoso di, tifosa di, tifoso del, tifosa del, tifoso
        della, tifosa della, tifa, tifo, tifo per, tifa per, drogato di, drogata di, dipendente da, pazzo per, pazza
        per, va pazzo per, va pazza per, vado pazzo per, vado pazza per, vado matto per, vado matta per, va matto
        per, va matta per, matto per, ossessionato da, ossessionata da, ossessionato dalle, passione per, la mia
        passione, la sua passione, la mia passione è, la sua passione è, con la passione per, mi appassiona, mi
        diverto, si diverte, mi diverte, si gode, mi godo, mi occupo di, si occupa di, faccio il, faccio la, fa il,
        fa la, di professione, di mestiere, di lavoro, per lavoro, dedicato a, dedicata a, da sempre, da quando, da
        anni, vengo da, viene da, al massimo, sul tavolo, sulla scrivania, abbinato, abbinata, abbinati, visita,
        visitare, uscire, esco, esce, fuori da, la mattina, al mattino, di mattina, il pomeriggio, la sera, di sera,
        di notte, la notte, all ora di, nella mia giornata, nella sua giornata, nel tempo libero, nel mio tempo
        libero, nel suo tempo libero, tempo libero, i fine settimana, nel fine settimana, il fine settimana, fine
        settimana, nel weekend, weekend, la domenica, il sabato, nient altro, di più, meno, tale, tali, meglio,
        peggio, migliore, migliori, peggiore, ideale, pronto per, pronta per, pronto a, pronta a, basato su, basata
        su, utilizza, utilizzo, utilizzando, oggi, ieri, domani, adesso, presto, tardi, versus, vs, qualcuno,
        qualsiasi, qualunque, ahah, ahahah, haha, ok, va bene, perfetto, fantastico, super, ultra, di tutto, di
        nulla, nulla, tutte e due, tutti e due, entrambe le mani, due mani, in fondo, con lei, con lui, con loro,
        consiste in, consiste di, lato, lati, in generale, perlopiù, per lo più, dormo, dorme, dormire, cura, curo,
        curare, si prende cura di, mi prendo cura di, odiare, sogna, sogno di, compra, compro, comprare, vende,
        vendo, vendere, insegna, insegno, insegnare, scrivendo, dipingo, dipinge, dipingere, disegno, ballare, ballo,
        balla, correre, corro, corre, nuota, nuotare, cosplay, parlare, parlo, parla, parlando, riposarsi,
        rilassarsi, la sua immancabile, il suo immancabile, la mia fedele, il mio fedele, il suo fedele, la sua
        fedele, preferibilmente, da vero, da vera, vero e proprio, tipico di, in stile, tipo, a tema, quando può,
        appena può, in giro, andare in giro, in giro per, sullo stile, di fiducia, per caso, ci vuole, ci vogliono,
        ci metto, ci metterei, vorrei anche, voglio anche, ci starebbe, si vede, si vedono, accoccolato, ai suoi
        piedi, ai miei piedi, al collo, sulle spalle, in spalla, sotto il braccio, sottobraccio, in braccio, a
        tracolla, intorno al collo""",
    # how an object is, when it does not change which object it is
    "plain": """ordinato, ordinata, giovane, giovani, comodo, comoda, comodi, comode, del mattino, della mattina, del
        pomeriggio, della sera, della notte, della domenica, di ogni giorno, quotidiana, del giorno, piccolo,
        piccola, piccoli, piccole, piccolino, piccolina, grande, grandi, gran, enorme, enormi, mini, vecchio,
        vecchia, vecchi, vecchie, antico, antica, antichi, antiche, nuovo, nuova, nuovi, nuove, bello, bella, belli,
        belle, bel, bei, bell, carino, carina, carini, carine, stupendo, stupenda, bellissimo, bellissima, buon,
        buono, buona, buoni, buone, magnifico, magnifica, meraviglioso, meravigliosa, caro, cara, economico,
        economica, pulito, pulita, sporco, sporca, usato, usata, consumato, consumata, consumati, famoso, famosa,
        eterno, eterna, inevitabile, fedele, fedelissimo, fedelissima, vero, vera, semplice, semplici, lungo, lunga,
        lunghi, lunghe, corto, corta, corti, corte, pesante, pesanti, leggero, leggera, caldo, calda, caldi, calde,
        freddo, fredda, freddi, fresco, fresca, freschi, adorabile, moderno, moderna, moderni, vintage, retrò, retro,
        in pelle, di pelle, in legno, di legno, in metallo, di metallo, in plastica, di plastica, di lana, in lana,
        di stoffa, di tela, in vetro, di vetro, di cristallo, di carta, in carta, di cartone, in cartone, d oro, di
        seconda mano, di cotone, in cotone, d acciaio, in acciaio, di alluminio, in alluminio, in ceramica, di
        ceramica, di gomma, in gomma, metallico, metallica, amato, amata, adorato, adorata, amatissimo, amatissima,
        classico, classica, classici, elegante, eleganti, figo, ganzo, simpatico, simpatica, con stile, alla moda,
        brillante, brillanti, lucido, lucida, senza fili, senza filo, wireless, fumante, fumanti, bollente, ben
        caldo, ristretto, tascabile, da tasca, gigante, giganti, largo, larga, larghi, larghe, fino, fina, sottile,
        sottili, grosso, grossa, grossi, grosse, unico, unica, ultimo, ultima, primo, primissimo, abituale, solito,
        solita, soliti, ampio, ampia, ampi, morbido, morbida, morbidi, morbide, soffice, soffici, chiaro, chiari,
        chiare, scuro, scura, scuri, scure, peloso, pelosa, tipico, tipica, tipici, proprio, propria, personale,
        personali, giornaliero, giornaliera, pieno, piena, vuoto, vuota, mezzo, mezza, cattivo, cattiva, brutto,
        brutta, brutti, tenero, tenera, dolce, ricco, ricca, di qualità, di lusso, di moda, da lavoro, sportivo,
        sportiva, sportivi, casalingo, fatto in casa, fatta in casa, formato, taglia, di marca, aperto, aperta,
        chiuso, chiusa, rotto, rotta, doppio, doppia, triplo, pieghevole, professionale, professionali, stanco,
        stanca, felice, piatta, naturale, naturali, speciale, speciali, magico, magica, estivo, estiva, invernale, da
        estate, da inverno, potente, veloce, veloci, rapido, rapida, in miniatura, caldissimo, calduccio, vivace,
        vivaci, normale, normali, reale, rovinato, rovinata, logoro, logora, sbiadito, sbiadita, scheggiato,
        scheggiata, sgangherato, sgangherata, da bambino, da bambina, da uomo, da donna, di famiglia, artigianale,
        artigianali, biologico, biologica, ecologico, ecologica, costoso, costosa, digitale, elettrico, elettrica,
        elettrici, profumato, profumata, colorato, colorata, colorati, colorate, fumoso, pratico, resistente,
        usurato, consumata dall uso, storico, storica, made in italy, appena fatto, appena fatti, appena sfornati,
        appena sfornate, sfornati, distinto, distinta, affascinante, creativo, creativa, intelligente, divertente,
        buffo, buffa, gentile, ironico, ironica, pigro, pigra, curioso, curiosa, testardo, testarda, generoso,
        generosa, simpaticissimo, simpaticissima, spiritoso, spiritosa, dolcissimo, dolcissima, premuroso, premurosa,
        appena sfornato, appena sfornata""",
    "liked": """preferito, preferita, preferiti, preferite, del cuore, prediletto, prediletta, feticcio,
        portafortuna, di sempre""",
    "glasses": "occhiali, occhiali da vista, paio di occhiali, lenti da vista, gli occhiali",
}

COLOURS: dict[str, str] = {
    "white": "bianco, bianca, bianchi, bianche, bianco latte, bianco ghiaccio, bianco candido",
    "cream": "crema, color crema, avorio, panna, color panna, bianco sporco, color avorio, bianco panna, ecru",
    "beige": "beige, color beige, color carne, beige chiaro",
    "sand": "sabbia, color sabbia, corda, color corda",
    "yellow": """giallo, gialla, gialli, gialle, giallo limone, giallo chiaro, giallo fluo, giallo acceso, giallo
        pastello, giallo canarino, giallo pulcino, giallo brillante""",
    "mustard": "senape, color senape, giallo senape, ocra, giallo ocra, zafferano",
    "gold": "dorato, dorata, dorati, dorate, oro, color oro",
    "orange": "arancione, arancioni, arancio, color arancio, arancione fluo, aranciato, arancione acceso",
    "coral": """corallo, color corallo, salmone, color salmone, rosa salmone, pesca, color pesca, rosa pesca,
        albicocca, color albicocca""",
    "red": """rosso, rossa, rossi, rosse, rosso acceso, rosso fuoco, scarlatto, scarlatta, rosso vivo, rosso
        brillante, vermiglio, rosso ferrari, rosso fiammante""",
    "burgundy": """bordeaux, bordò, granata, rosso scuro, color vino, rosso vino, amaranto, vinaccia, rosso bordeaux,
        borgogna""",
    "pink": """rosa, rosato, rosata, rosa chiaro, rosa pallido, rosa pastello, rosa confetto, rosa cipria, rosa
        antico, rosa baby, cipria, rosa tenue""",
    "fuchsia": "fucsia, magenta, rosa fucsia, rosa shocking, rosa acceso, fuxia, lampone, rosa fluo, rosa intenso",
    "lilac": """lilla, malva, lavanda, glicine, viola chiaro, color lilla, color glicine, color lavanda, viola
        pastello""",
    "purple": """viola, violetto, violetta, violetti, porpora, melanzana, viola scuro, color melanzana, color prugna,
        prugna, violaceo""",
    "navy": "blu scuro, blu navy, blu notte, blu marino, blu marine",
    "blue": """blu, blu elettrico, blu cobalto, blu jeans, blu acceso, bluette, blu royal, blu intenso, blu
        oltremare, blu china""",
    "sky": """azzurro, azzurra, azzurri, azzurre, celeste, celesti, blu chiaro, azzurro chiaro, azzurrino, azzurro
        cielo, azzurro pastello, carta da zucchero, celestino, azzurro polvere""",
    "turquoise": "turchese, turchesi, ciano, acquamarina, azzurro turchese, tiffany, verde tiffany",
    "teal": "petrolio, blu petrolio, verde petrolio, ottanio, verde ottanio",
    "mint": """menta, verde menta, verde acqua, verde chiaro, verde pastello, verdino, verdi chiari, verde salvia,
        salvia""",
    "green": "verde, verdi, verde smeraldo, smeraldo, verde acceso, verde vivo, verde prato, verde intenso",
    "lime": "verde lime, lime, verde mela, verde acido, verde fluo, verde pistacchio, pistacchio",
    "olive": "verde oliva, oliva, kaki, cachi, verde militare, verde kaki, color oliva",
    "forest": "verde scuro, verde bottiglia, verde bosco, verde pino, verde inglese, verdi scuri, verde foresta",
    "caramel": "caramello, color caramello, marrone chiaro, cognac, color cognac, color miele, marroncino",
    "tan": "cammello, color cammello, cuoio, color cuoio, cannella, color cannella, tabacco, camel",
    "brown": "marrone, marroni, bruno, bruna, bruni, color legno, color castagna, terra di siena",
    "chocolate": "testa di moro, marrone scuro, color cioccolato, color caffè, marroni scuri, marrone cioccolato",
    "silver": """argento, argentato, argentata, argentati, argentate, color argento, grigio chiaro, grigio perla,
        cromato, cromata, perla""",
    "grey": """grigio, grigia, grigi, grigie, grigio topo, tortora, color tortora, grigio medio, grigio tortora,
        grigio cenere""",
    "graphite": """grigio scuro, antracite, grigio antracite, grafite, canna di fucile, grigio piombo, fumo di
        londra, grigi scuri, grigio fumo""",
    "black": "nero, nera, neri, nere, nero opaco, nero lucido, color nero, corvino, nerissimo",
}
# also the name of a thing: a colour only beside a noun
THINGS_TOO = """crema, panna, sabbia, corda, senape, zafferano, arancio, arancione, arance, rosa, rose, corallo,
    salmone, pesca, albicocca, oro, argento, menta, viola, viole, violetta, lavanda, lilla, glicine, oliva, avorio,
    lime, prugna, melanzana, cannella, cuoio, tabacco, cognac, petrolio, perla, smeraldo, celeste, pistacchio,
    salvia, lampone, caramello, cipria, grafite, cachi, borgogna, cammello, malva, tiffany, turchese, tortora,
    acquamarina"""

# a given name too, when a text begins with it
NAMES_TOO = """rosa, viola, celeste, bianca, azzurra, fiore, stella, perla, luna, sole, margherita, gemma, iris,
    marina, luce, gioia, letizia, angelo, leone, mora, allegra, chiara, serena, clemente, felice, beato, vera, alba,
    aurora, mimosa, olivia, oliva, lilla, ambra, dalia, ginestra, ortensia, libero, dolores, pia, grazia, speranza,
    vittoria, gaia, max, leo, rocco, domenica, natale, pasquale, romano, italo, fortunato, fiamma, bruna, bruno,
    biondo, rosso, nevio, salvo, massimo, guido, franco, franca, costanza, diletta, fede, asia, india, mare, corallo,
    tosca, norma, cielo, ombretta, melania, mela, violetta"""

# the colour of hair, by the word that also says it is hair
HAIR: dict[str, str] = {
    "#dcb65c": """biondo, bionda, biondi, bionde, biondino, biondina, biondo dorato, biondo chiaro, bionda naturale,
        biondissimo, biondissima, biondo naturale, biondo grano""",
    "#8a5a34": """castano, castana, castani, castane, castano chiaro, biondo scuro, castano scuro, biondo cenere,
        castana chiara, castani chiari, castani scuri""",
    "cream": """biondo platino, platino, platinato, platinata, platinati, decolorato, decolorata, biondo chiarissimo,
        bionda platino, biondo ghiaccio""",
    "chocolate": """moro, mora, mori, more, bruno, bruna, bruni, morettina, moretto, moretta, molto scuri, brunetto,
        brunetta""",
    "#b4551d": """rosso di capelli, rossa di capelli, rossi di capelli, rame, ramato, ramata, ramati, rosso naturale,
        roscio, roscia, rosso carota, pel di carota, capelli rossi, fulvo, fulva, rossiccio, rossiccia, dai capelli
        rossi""",
    "#7b3420": "mogano, color mogano, ramato scuro, rosso mogano, rosso tiziano",
    "grey": "brizzolato, brizzolata, brizzolati, sale e pepe, canuto, canuta, ingrigito, ingrigita, ingrigiti",
}

# of these, the ones that speak of hair without the word
HAIR_ALONE = """biondo, bionda, biondino, biondina, biondissimo, biondissima, castano, castana, moro, mora, moretto,
    moretta, morettina, bruno, bruna, rosso di capelli, rossa di capelli, pel di carota, roscio, roscia, fulvo,
    fulva, capelli rossi, dai capelli rossi, brizzolato, brizzolata, canuto, canuta, brunetto, brunetta, biondo
    platino, bionda platino, platinata, platinato"""

NUMBERS = """un una uno, due, tre, quattro, cinque, sei, sette, otto, nove, dieci, undici, dodici, tredici,
    quattordici, quindici, sedici"""
COUPLE = "un paio di, una coppia di, un duo di, coppia di"

# headings people put before a colon
HEADS: dict[str, str] = {
    "name": "nome, nome del personaggio, personaggio, titolo principale, nome e cognome, nome completo, chi",
    "tag": """mestiere, professione, titolo, slogan, motto, lavoro, sottotitolo, ruolo, funzione, descrizione,
        posizione, attività, testo, occupazione, frase, didascalia, scritta""",
    "items": """accessori, accessorio, oggetti, i suoi accessori, i miei accessori, oggetti intorno, nella scatola,
        contenuto, cose, oggetti da includere, accessori inclusi, elementi, articoli, include, oggetti e accessori,
        accessori e oggetti, oggetti preferiti, cosa c è nella scatola""",
    "worn": """vestiti, abbigliamento, vestiario, look, abiti, outfit, stile di abbigliamento, capi, vestito,
        indossa, tenuta, veste""",
    "bg": """sfondo, colore di sfondo, colore, colore dello sfondo, colore della scatola, cartoncino, background,
        sfondo della scatola""",
    "look": "capelli, occhiali, viso, volto, espressione, barba, pelle, pettinatura, lineamenti, occhi, acconciatura",
    "none": """fisico, aspetto, aspetto fisico, animali, animale, animali domestici, animale domestico, stile, nota,
        note, età, hobby, passatempi, passioni, passione, sport, gusti, interessi, genere, sesso, segni particolari,
        carattere, personalità""",
}


# English words that are ordinary Italian ones: never read as English inside an Italian sentence
FALSE_FRIENDS = """a, an, as, do, me, no, in, per, con, fan, come, sale, cane, mare, more, pace, fame, lame, lane,
    male, mine, rate, rose, note, date, dove, cave, sole, fine, pile, dare, care, mode, gale, vane, ride, due,
    estate, ape, ago, rape, sane, tale, solo, piano, opera, villa, arena, costume, lama, fare, stare, scale, mole,
    sue, mere, cute, pure, fate, cone, paste, caste, guide, mobile, lime, grave, vita, ire, ore, ale, pie, tank,
    confetti, crescendo, canto, latte, panini, smoking, stage, toast, slip, body, basket, footing, spider, flipper,
    notes, box, mister, water, zip, plaid, trench, night, beauty, camping, camera, sci, pinne, pot, net, tin, sport,
    bar, film, hotel, magazine, tee, bob, bunny, radio, set, chance, fiction, palla, mouse, mail, social, post, test,
    tutor, motto, tubo, fido, rotate, volte, forge, late, lode, moto, monte, none, oche, pane, pere, rare, rete,
    rime, rise, rode, rupe, sette, sere, side, site, sorte, sparse, stile, store, tempo, tide, tile, time, tire,
    trite, tare, tributes, vale, vote, zone, ante, arcane, are, bagel, bale, base, bone, brave, cape, case, cede,
    cure, cose, dame, dice, dote, elope, fade, feline, file, fore, fuse, gate, gore, lave, lire, live, lobe, luce,
    mate, mete, mite, mute, nude, ode, pale, pare, pine, pipe, plane, pole, porte, pose, prone, prose, rane, regale,
    rene, rite, ruse, salve, sape, sedate, serene, severe, some, sore, spine, sporadic, stole, suite, supine, tape,
    tone, urine, vile, vine, on, or, ha, i, lo, la, ma, se, si, so, un, va, bel, bella, quale, brio, fin, bis, nel,
    sul, dal, gran, pro, bravo, alto, polo, gusto, pasta, salsa, visa, data, idea, area, formula, aroma, diploma,
    panorama, drama, trauma, zebra, extra, ultra, era, sofa, soda, colon, bolero, piccolo, virtuoso, scenario,
    studio, video, audio, ratio, manifesto, fresco, stucco, casino, inferno, fiasco, ghetto, incognito, graffiti,
    spaghetti, lido, porto, lotto, volta, bomber, fantasy, box auto, pony, mania, regime, dentist, pratica, sir, tot,
    via, sei, tre, tu, noi, poi, mai, air, rain, amore, uno, gang, mano, mani, grano, largo, libero, primo, secondo,
    doc, golf, discount, relax, jolly, lift, parka, loden, sauna, feta, fez, tuba, tombola, mora, moro, ribes, pinta,
    lampo, perso, persona, vero, vera, vino, foto, pepper, peperoni, tender, tight"""

# ---- grammar -----------------------------------------------------------------------------------------------------

# what a spoken name may begin with
ARTICLES = "un, uno, una, il, lo, la, l, i, gli, le, dei, degli, delle, del, dello, della, dell"
HEAD_FIRST = True  # a noun stands before what describes it
COMPOUNDS = False  # whether words are joined into one
PLURALS = "chi>co, ghi>go, che>ca, ghe>ga, ce>cia, ge>gia, i>o, i>e, e>a, i>io, i>a, ie>ia, s>"  # ends of plurals
IRREGULAR = {
    **{"uova": "uovo", "occhi": "occhio", "mani": "mano", "dita": "dito"},
    **{"labbra": "labbro", "ciglia": "ciglio", "sopracciglia": "sopracciglio", "paia": "paio"},
    **{"uomini": "uomo", "ginocchia": "ginocchio", "braccia": "braccio", "orecchie": "orecchio"},
    **{"gilet": "gilet", "jeans": "jeans", "leggings": "leggings", "bus": "bus"},
    **{"ananas": "ananas", "cactus": "cactus", "occhiali": "occhiali", "forbici": "forbici"},
    **{"manette": "manette", "cuffie": "cuffie", "pinze": "pinza", "lenzuola": "lenzuolo"},
    **{"buoi": "bue", "bei": "bello", "ali": "ala", "armi": "arma"},
}
SAME = {
    **dict.fromkeys(("del", "dello", "della", "dell", "dei", "degli", "delle", "d"), "di"),
    **dict.fromkeys(("al", "allo", "alla", "all", "ai", "agli", "alle", "ad"), "a"),
    **dict.fromkeys(("nel", "nello", "nella", "nell", "nei", "negli", "nelle"), "in"),
    **dict.fromkeys(("dal", "dallo", "dalla", "dall", "dai", "dagli", "dalle"), "da"),
    **dict.fromkeys(("sul", "sullo", "sulla", "sull", "sui", "sugli", "sulle"), "su"),
    **dict.fromkeys(("col", "coi"), "con"),
    "ed": "e",
    "od": "o",
}  # inside a phrase
AGREEMENT = "aeio"  # letters that adjectives lose at their end to be compared
