"""Spanish: what people do, with what they wear for it, and other objects named like ours. Part of words_es."""

# work and passions; after the arrow the outfit one wears for it, when no clothes are said
JOBS: dict[str, str] = {
    "white_coat": """médico, médica, doctor, doctora, óptico, psiquiatra, oftalmólogo, oftalmóloga, pediatra,
        dermatólogo, dermatóloga, cardiólogo, cardióloga, ginecólogo, ginecóloga, nutricionista, farmacéutico,
        farmacéutica, logopeda, neurólogo, neuróloga, médico de familia""",
    "nurse": """enfermero, enfermera, dentista, odontólogo, odontóloga, veterinario, veterinaria,
        fisioterapeuta, fisio, kinesiólogo, kinesióloga, matrona, partera, auxiliar de enfermería, cuidador,
        cuidadora, podólogo, podóloga, celador, osteópata, terapeuta ocupacional, kine""",
    "surgeon": "cirujano, cirujana, anestesista, anestesiólogo, anestesióloga",
    "scientist": """científico, científica, químico, biólogo, bióloga, investigador, investigadora, bioquímico,
        bioquímica, genetista, laboratorista, técnico de laboratorio, técnica de laboratorio, microbióloga,
        microbiólogo""",
    "football_kit": """futbolista, jugador de fútbol, jugadora de fútbol, portero de fútbol, portera de fútbol,
        arquero de fútbol, delantero, delantera, mediocampista, centrocampista""",
    "basketball": """baloncestista, basquetbolista, jugador de baloncesto, jugadora de baloncesto, jugador de
        básquet, jugadora de básquet""",
    "tennis": "tenista, jugador de tenis, jugadora de tenis, jugador de pádel, jugadora de pádel, padelista",
    "rugby": "jugador de rugby, jugadora de rugby, rugbista, rugbier",
    "runner": "corredor, corredora, atleta, maratonista, maratoniano, maratoniana, runner, triatleta, trail runner",
    "yoga": """yogui, profesor de yoga, profesora de yoga, instructora de yoga, entrenador personal, entrenadora
        personal, gimnasta, monitor de gimnasio, monitora de gimnasio, profe de yoga, instructora de pilates,
        personal trainer, profesora de pilates, profe de pilates""",
    "dancer": "bailarín, bailarina, bailarina de ballet, bailarín de ballet",
    "boxer": "boxeador, boxeadora, kickboxer",
    "judoka": "judoca, yudoca, karateca, luchador de judo",
    "cyclist": "ciclista",
    "skier": "esquiador, esquiadora, monitor de esquí, monitora de esquí, snowboarder, instructor de esquí",
    "climber": "escalador, escaladora, alpinista, montañero, montañera, montañista, andinista",
    "horse_rider": "jinete, amazona, jockey de carreras, profesora de equitación",
    "swimmer": "nadador, nadadora, socorrista, waterpolista, guardavidas, salvavidas de playa",
    "diver": "buzo, submarinista, buceador, buceadora",
    "surfer": "surfista, surfero, surfera, surfer, kitesurfista, windsurfista",
    "overalls": "bricolador, operario, operaria, manitas de la casa",
    "farmer": """agricultor, agricultora, granjero, granjera, campesino, campesina, ganadero, ganadera, pastor,
        pastora, viticultor, viticultora, hortelano, hortelana, apicultor, apicultora, viñatero""",
    "gardener": "jardinero, jardinera, paisajista, florista, viverista",
    "mechanic": """mecánico, mecánica de coches, mecánica de autos, soldador, soldadora, tornero, chapista,
        hojalatero, técnico mecánico, obrero, obrera, gasolinero, mecánico de coches, mecánico de autos""",
    "builder": """albañil, constructor, constructora, carpintero, carpintera, electricista, fontanero,
        fontanera, plomero, plomera, gasfiter, maestro de obras, jefe de obra, jefa de obra, obrero de la
        construcción, pintor de brocha gorda, techador""",
    "suit": """banquero, banquera, director, directora, director general, directora general, ceo, empresario,
        empresaria, hombre de negocios, mujer de negocios, presentador, presentadora, presentador de televisión,
        presentadora de televisión, presidente, presidenta, ministro, ministra, diputado, diputada, notario,
        notaria, ejecutivo, ejecutiva, trader, diplomático, diplomática, embajador, embajadora, político,
        contador, contadora, asesor financiero, alcalde, alcaldesa, senador, senadora, gerente, conductor de
        televisión, conductora de televisión, corredor de bolsa, agente inmobiliario, agente inmobiliaria,
        mayordomo, directivo, directiva, concejal""",
    "lawyer": "abogado, abogada, procurador, procuradora, abogado penalista, fiscal",
    "judge": "juez, jueza, magistrado, magistrada",
    "teacher": """profesor, profesora, profe, maestro, maestra, docente, catedrático, catedrática,
        bibliotecario, bibliotecaria, maestro de escuela, maestra de escuela, maestra de infantil, educador,
        educadora, tutor, tutora, maestra de primaria, profes, profesor de universidad, profesora de
        universidad, director de escuela""",
    "journalist": """periodista, reportero, reportera, fotógrafo, fotógrafa, corresponsal, arqueólogo,
        arqueóloga, explorador, exploradora, pescador, pescadora, fotoperiodista""",
    "baker": """panadero, panadera, pastelero, pastelera, repostero, repostera, barista, quesero, tendero,
        tendera, charcutero, confitero, almacenero, heladero, chocolatero""",
    "chef": """cocinero, cocinera, chef, carnicero, carnicera, pizzero, pizzera, parrillero, parrillera, sous
        chef, cheff, cocinillas, taquero, asador""",
    "waiter": """camarero, camarera, mesero, mesera, mozo, moza, mesonero, mesonera, garzón, garzona, barman,
        bartender, sumiller, sommelier, coctelero, cantinero, cantinera""",
    "hairdresser": """peluquero, peluquera, barbero, barbera, estilista, maquillador, maquilladora, esteticista,
        esteticién, manicurista""",
    "painter": """pintor, pintora, artista, escultor, escultora, ilustrador, ilustradora, ceramista, alfarero,
        alfarera, artista plástica, artista plástico""",
    "rocker": """músico, guitarrista, baterista, bajista, rockero, rockera, roquero, rocanrolero, estrella de
        rock, cantante de rock, metalero, metalera""",
    "pilot": "piloto, piloto de avión, piloto de aviones, aviador, aviadora, comandante de avión, copiloto",
    "cabin_crew": """azafata, azafato, auxiliar de vuelo, tripulante de cabina, aeromoza, sobrecargo,
        recepcionista, asistente de vuelo, tcp""",
    "firefighter": "bombero, bombera, bomberos",
    "paramedic": """paramédico, paramédica, conductor de ambulancia, técnico en emergencias, técnica en
        emergencias, sanitario, rescatista""",
    "police_officer": """policía, policía local, guardia civil, guardia de seguridad, vigilante, carabinero,
        carabinera, agente de policía, sheriff, mosso, vigilante de seguridad, gendarme""",
    "postal_worker": "cartero, repartidor, repartidora, mensajero, mensajera, delivery, rider",
    "soldier": "soldado, militar, veterano de guerra, paracaidista, sargento, legionario",
    "astronaut": "astronauta, cosmonauta",
    "wizard": "mago, maga, hechicero, hechicera, bruja, brujo, ilusionista",
    "clown": "payaso, payasa, malabarista, artista de circo",
    "detective": "detective, inspector de policía, inspectora de policía, investigador privado, detective privado",
    "student": """estudiante, universitario, universitaria, estudiante universitario, estudiante universitaria,
        opositor, opositora, estudiante de medicina, estudiante de derecho""",
    "school": "escolar, alumno, alumna, colegial, colegiala",
    "graduate": "graduado, graduada, recién graduado, recién graduada, egresado, egresada, licenciado, licenciada",
    "tourist": "turista, veraneante, mochilero, mochilera",
    "": """recién casada, recién casado, cumpleañero, cumpleañera, vegano, vegana, vegetariano, vegetariana,
        diseñador, diseñadora, diseñador gráfico, diseñadora gráfica, diseñador de interiores, diseñadora de
        interiores, desarrollador, desarrolladora, programador, programadora, dev, ingeniero, ingeniera,
        informático, informática, cantante, pianista, violinista, saxofonista, cantautor, cantautora, rapero,
        rapera, trapero, actor, actriz, humorista, cómico, cómica, comediante, escritor, escritora, autor,
        autora, novelista, poeta, poetisa, traductor, traductora, librero, librera, vendedor, vendedora,
        dependiente, dependienta, cajero, cajera, comercial, contable, secretario, secretaria, asistente,
        auxiliar, ayudante, recursos humanos, rrhh, rh, manager, encargado, encargada, responsable, consultor,
        consultora, coach, entrenador, entrenadora, animador, animadora, monitor de tiempo libre, niñero,
        niñera, canguro, psicólogo, psicóloga, terapeuta, psicopedagoga, psicopedagogo, sociólogo, socióloga,
        historiador, historiadora, conductor, conductora, chófer, taxista, camionero, camionera, marinero,
        marinera, marino, jubilado, jubilada, pensionista, pensionado, pensionada, freelance, autónomo,
        autónoma, emprendedor, emprendedora, fundador, fundadora, cofundador, cofundadora, influencer, youtuber,
        streamer, gamer, tiktoker, instagramer, podcaster, bloguero, bloguera, creador de contenido, creadora de
        contenido, creador de contenidos, creadora de contenidos, dj, pinchadiscos, costurera, modista, sastre,
        modelo, arquitecto, arquitecta, montador, montadora, editor, editora, realizador, realizadora,
        productor, productora, cineasta, guionista, locutor, locutora, técnico, técnica, artesano, artesana,
        jugador, jugadora, deportista, patinador, patinadora, skater, senderista, excursionista, campista,
        viajero, viajera, fan, aficionado, aficionada, amante, apasionado, apasionada, adicto, adicta, community
        manager, data scientist, product owner, scrum master, product manager, project manager, agente, agente
        de viajes, empleado, empleada, becario, becaria, practicante, pasante, aprendiz, jefe de proyecto, jefa
        de proyecto, redactor, redactora, corrector, correctora, voluntario, voluntaria, coordinador,
        coordinadora, organizador, organizadora, especialista, experto, experta, guía, guía turístico, guía
        turística, enólogo, enóloga, administrativo, administrativa, funcionario, funcionaria, economista,
        matemático, matemática, filósofo, filósofa, filólogo, filóloga, geólogo, geóloga, trabajador social,
        trabajadora social, trabajador, trabajadora, analista, analista de datos, publicista, marketing,
        marketero, marketera, publicitario, relaciones públicas, geek, friki, frikis, nerd, ama de casa, amo de
        casa, mamá luchona, lector, lectora, socio, socia, dueño, dueña, propietario, propietaria, lingüista,
        astrónomo, astrónoma, meteorólogo, meteoróloga, coleccionista de, fanático, fanática, oficinista,
        logística, soporte técnico, administrador, administradora, asesor, asesora, consejero, interiorista,
        decorador, decoradora, tatuador, tatuadora, joyero, joyera, zapatero, zapatera, limpiador, limpiadora,
        portero, conserje, monje, cura, sacerdote, crítico de cine, torero, ajedrecista, motero, motera,
        motociclista, astrólogo, astróloga, wedding planner""",
}

# other objects whose first or last word would be taken for one of ours; a toy of that name always wins
OTHERS = """patata, patatas, papa, papas, algodón de azúcar, barra de labios, pintalabios, llave de sol,
    herradura, caballito de mar, bola de cristal, bola de discoteca, bola de navidad, tabla de surf, tabla de
    windsurf, tabla de snow, máquina de coser, máquina de afeitar, máquina del tiempo, máquina tragaperras,
    molinillo de café, filtro de café, grano de café, granos de café, café molido, mesa de café, mesita de
    noche, mesa baja, mesa de centro, portallaves, monedero, perchero, saco de dormir, bolsa de basura, saco de
    boxeo, bolsa de boxeo, alfombrilla de ratón, cinta de correr, cinta de pelo, cinta del pelo, cinta de video,
    tarjeta sim, tarjeta gráfica, tarjeta madre, tarjeta de visita, tarjeta de presentación, tarjeta de
    felicitación, tarjeta sanitaria, carta astral, carta de vinos, carta de colores, teléfono fijo, esmalte de
    uñas, pintauñas, lima de uñas, gato hidráulico, pata de cabra, pelota de pilates, pelota de golf, pelota de
    playa, pelota de béisbol, pelota antiestrés, balón medicinal, globo de agua, lentes de contacto, lentillas,
    gafas de buceo, gafas de natación, gafas de esquí, gafas de bucear, gorro de piscina, casco de bici, casco
    de moto, casco de obra, casco de bombero, casco de astronauta, casco de bicicleta, cepillo de pelo, cepillo
    del pelo, cepillo de zapatos, pinza de pelo, pinza de ropa, pinza para el pelo, brocha de maquillaje,
    brochas de maquillaje, bote de pintura, tubo de pintura, spray de pintura, bata de médico, camisa de dormir,
    botas de esquí, botas de agua, botas de lluvia, calcetines de compresión, audiolibro, libro de visitas,
    libro de cuentas, bolígrafo 3d, tabla de planchar, bicicleta estática, bici estática, bicicleta elíptica,
    coche teledirigido, carro a control remoto, auto a control remoto, coche de control remoto, avión de papel,
    barco pirata, horno de pan, pan de jengibre, pan rallado, rascador de gato, arena de gato, arena para gatos,
    pienso, croquetas, caseta de perro, collar de perro, comedero de perro, comida para perros, comida para
    gatos, agua de rosas, guantes de boxeo, guantes de jardinería, guantes de esquí, raquetas de nieve, planta
    artificial, pastilla de freno, ratón de campo, copa de helado, lámpara de aceite, silbato, tienda de ropa,
    tienda de regalos, saco de café, hueso de aceituna, pan de oro, cámara de seguridad, cámara de gas, cámara
    frigorífica, vino de cocina, reloj de arena, reloj de sol, reloj de cocina, llave de paso, llave de agua,
    llave dinamométrica, silla de montar, silla de coche, silla de bebé, silla de ruedas, sillín, mesa de ping
    pong, red de tenis, red de voleibol, cuerda de guitarra, cuerdas de guitarra, púa de guitarra, púa, funda de
    guitarra, estuche de violín, funda de móvil, funda del móvil, carcasa de móvil, funda de celular, cargador
    de móvil, cargador del móvil, cargador de celular, cargador de portátil, cargador, cable usb, cable, batería
    portátil, batería externa, batería de móvil, batería de coche, power bank, powerbank, bolsa de té, bolsita
    de té, casa de muñecas, casa de campo, pez espada, pez globo, piel de plátano, zumo de tomate, dulce de
    membrillo, banco de carpintero, banco de parque, pista de tenis, campo de fútbol, cancha de fútbol, camiseta
    de fútbol, equipo de fútbol, partido de fútbol, hueso de jamón, regla de oro, sello discográfico, disco de
    pesas, plato de comida, tabla periódica, tablón de anuncios, carta de ajuste, aceite de motor, aceite de
    coco, aceite corporal, aceites esenciales, pluma de pájaro, bola de nieve, bola de pelo, bola de fuego,
    bomba de baño, sal de baño, sobre de azúcar, sobre de té, caja fuerte, caja de música, caja de zapatos, caja
    de cartón, gato de la suerte, pata de jamón, tabla de paddle, remo, globo aerostático,
    hello kitty, mickey mouse, minnie mouse, star wars, angry birds, iron man, toy story"""
