"""Spanish as people write it around the objects, in Spain and in Latin America. The same tables as in words_fr.

Phrases are separated by commas and compared without accents, except where a word of one letter or a short
function word would swallow an object (té).
"""

from trottinette.brief.words_jobs_es import JOBS as JOBS
from trottinette.brief.words_jobs_es import OTHERS as OTHERS

KINDS: dict[str, str] = {
    # joins two items / joins a noun to its complement / begins a noun phrase
    "split": """y, e, o, u, y también, se compone de, compuesto de, compuesta de, compuesto por, compuesta por,
        luego, más, con, junto con, junto a, así como, además de, además, y además, pero también, acompañado de,
        acompañada de, acompañado por, acompañada por, lleno de, llena de, sin olvidar, rodeado de, rodeada de,
        rodeado por, rodeada por, equipado con, equipada con, armado con, armada con, provisto de, provista de,
        y por supuesto, y claro, incluido, incluida, incluidos, incluidas, también, y luego, aparte de, e
        incluso, y encima, y obviamente""",
    "link": """de, del, a, al, en, para, por, sobre, dentro de, dentro del, en casa de, contra, hacia, cerca de,
        cerca del, al lado de, al lado del, encima de, alrededor de, desde, delante de, detrás de, entre, debajo
        de, según, tras, hasta, bajo, ante, enfrente de, frente a""",
    "det": """unos, unas, el, la, los, las, lo, mi, mis, tu, tus, su, sus, nuestro, nuestra, nuestros, nuestras,
        vuestro, vuestra, vuestros, vuestras, este, esta, estos, estas, ese, esa, esos, esas, aquel, aquella,
        aquellos, aquellas, todo, toda, todos, todas, cada, mío, mía, míos, mías, suyo, suya, suyos, suyas,
        ambos, ambas""",
    "neg": """sin, nada de, ningún, ninguno, ninguna, nunca, jamás, ni, no quiero, no lleva, no usa, no uso, no
        llevo, no tiene, no tengo, pero sin, no le gusta, no me gusta, no le gustan, no me gustan, tampoco,
        excepto, menos el, menos la, no lleva ni, que no tenga, que no lleve, no pongas, no incluyas, no incluir""",
    "few": """muchísimo, muchísima, muchísimos, muchísimas, algunos, algunas, algún, alguna, varios, varias,
        muchos, muchas, mucho, mucha, unos cuantos, unas cuantas, bastantes, un puñado de, diversos, diversas,
        montones de, un montón de, mogollón de, unos pocos, unas pocas, distintos, distintas, diferentes, un par
        o tres de""",
    "pair": "par de, pares de, parejas de",
    "pile": """pila de, pilas de, montón de, fajo de, fajos de, lote de, bolsa de, bolsita de, paquete de,
        paquetes de, colección de, serie de, surtido de, trozo de, pedazo de, especie de, tipo de, clase de,
        caja de, cajita de, bote de, modelo de, miniatura de, cajas de, frasco de, juego de, set de, conjunto
        de, torre de, kit de, pedacito de, algo de, un poco de, poco de, puñado de, ración de,
        tubo de, tubos de, bolsas de, bolsitas de, botes de, rollo de, rollos de, cajitas de, frascos de, tarro de,
        tarros de, trozos de, manojo de, racimo de, blíster de, tableta de, juegos de, paquetito de""",
    "hold": """sosteniendo, sostiene, sujetando, sujeta, sostener, agarrando, agarra, sostiene en la mano,
        sosteniendo en la mano, empuñando, blandiendo, empuña, sujeta en la mano, cogiendo, agarrado de,
        agarrada de, que sostiene, que sujeta""",
    "wear": """hombre vestido de, chico vestido de, niño vestido de, señor vestido de, está vestido de,
        disfrazado de, disfrazada de, lleva puesto, lleva puesta, lleva puestos, lleva puestas, llevando,
        vestido con, vestida con, vestida de, viste, visto, vistiendo, que viste, usa, que usa, lleva siempre
        puesto, llevo puesto, llevo puesta, llevo puestos, llevo puestas, calzado con, calzada con, calza,
        ataviado con, ataviada con, con ropa de, ropa de, de uniforme, puesto, puesta, trae puesto, trae puesta,
        traigo puesto, se viste con, me visto con, ando con, suele vestir, va vestido de, va vestida de, va
        vestido con, va vestida con, va con, voy con, visto con, voy vestido de, voy vestida de, voy vestido
        con, voy vestida con, con un look de, uso, siempre de, luce, luciendo, porta, portando, enfundado en,
        enfundada en, siempre visto, siempre viste""",
    "hand:right": """mano derecha, en la mano derecha, con la mano derecha, en su mano derecha, en mi mano
        derecha, a la derecha en la mano, con la derecha, en la derecha""",
    "hand:left": """mano izquierda, en la mano izquierda, con la mano izquierda, en su mano izquierda, en mi
        mano izquierda, en la otra mano, la otra mano, en la otra, con la otra mano, en la izquierda, con la
        izquierda""",
    "hand:any": """en la mano, a mano, en las manos, entre las manos, en su mano, en mi mano, en sus manos, en
        mis manos, siempre en la mano, con la mano, en una mano, en mano""",
    "age": "años, año, añitos, primaveras",
    "measure": """pulgadas, pulgada, cm, centímetros, mm, m, metros, kg, g, gramos, litros, litro, l, cl, ml,
        gb, tb, km, h, horas, hora, minutos, euros, kilos, pesos, dólares, kilómetros""",
    # who
    "name": """me llamo, se llama, mi nombre es, su nombre es, llamado, llamada, de nombre, que se llama,
        apodado, apodada, apodo, conocido como, conocida como, me dicen, le dicen, me llaman, le llaman, soy el,
        llámame""",
    "iam": """soy, yo soy, este es, esta es, te presento a, es, él es, ella es, yo, somos, aquí, para, he aquí,
        soy una, soy un""",
    "tag": """con el título, titulado, titulada, con el subtítulo, subtitulado, con el eslogan, con el lema, con
        el texto, que diga, que ponga, que dice, que pone, eslogan, lema, título, subtítulo, leyenda, con la
        leyenda, con la frase, frase, con el rótulo, y el texto, texto""",
    "photo": """foto, fotos, esta foto, foto adjunta, imagen adjunta, selfie, selfi, retrato, la foto adjunta,
        fotografía, foto que adjunto, la imagen adjunta""",
    "tag:soft": "debajo, justo debajo, y debajo, abajo, más abajo",
    "person": """novios, recién casados, hermana la menor, hermana menor, hermano menor, hermano mayor, hermana
        mayor, hija mayor, hijo mayor, mellizos, mellizas, gemelos, gemelas, mujer, hombre, chica, chico,
        persona, señora, señor, personaje, tipo, tipa, tío, tía, amigo, amiga, compañero, compañera, madre,
        padre, mamá, papá, hermana, hermano, hijo, hija, primo, prima, tita, abuela, abuelo, abuelita, abuelito,
        yaya, yayo, marido, esposo, esposa, colega, niño, niña, nena, nene, adolescente, bebé, muchacho,
        muchacha, vecino, vecina, novio, novia, suegra, suegro, cuñado, cuñada, yo mismo, yo misma, individuo,
        viudo, viuda, soltero, soltera, señorita, desconocido, desconocida, nombre, jefe, jefa, jefecito, mina,
        pibe, piba, chavo, chava, chaval, chavala, weón, güey, caballero, dama, joven, hombrecito, mujercita,
        sobrino, sobrina, nieto, nieta, padrino, madrina, pareja, bro, parce, viejito, viejita""",
    # the set itself
    "frame": """estilo, tipo juguete, realista, realistas, fotorrealista, de acción, figura de acción, original,
        expuesto, letras grandes, letras, letras mayúsculas, personalizado, personalizada, figura, figuras,
        starter pack, starterpack, starter packs, blíster, estuche de juguete, juguete, juguetes, muñeco,
        muñeca, muñecos, muñequito, muñequita, empaque, envase de plástico, embalaje, embalaje de plástico,
        caja, cajita, caja de plástico, transparente, transparentes, kit, action figure, figura articulada,
        coleccionable, coleccionista, estilo barbie, barbie, packaging, caja de juguete, action man, imagen,
        starter kit, pack, paquete, caja de muñeco, caja de colección, edición limitada, edición coleccionista,
        de colección, juguete de colección, figura de colección, set, universo, renderizado, render, 3d, en 3d,
        cuerpo entero, de cuerpo entero, cuerpo completo, de cuerpo completo, articulado, articulada, a todo
        color, burbuja de plástico, plástico transparente, en su caja, dentro de una caja, caricatura, estilo
        funko, funko, funko pop, kit de supervivencia, pack de inicio, versión juguete, versión muñeco, playset""",
    "acc": """accesorios, accesorio, objetos, objeto, sus accesorios, mis accesorios, cosas, sus cosas, mis
        cosas, complementos, elementos, los siguientes accesorios, los siguientes objetos, complemento,
        artículos, pertenencias, utensilios, ítems""",
    "bg": """fondo, fondo de color, color de fondo, color del fondo, fondo de la tarjeta, cartón de fondo, fondo
        de la caja, de fondo, con fondo, fondo liso, telón de fondo, fondo color""",
    "fn": """flipan, le flipan, me flipan, molan, me molan, chiflan, le chiflan, me chiflan, mola mucho, hagas,
        haga, haré, récord, creas, plantea, poseía, récords, ideal para, te, así, vez, parte, fueron, manera,
        sino, fuera, hizo, dentro, estamos, podemos, igual, ti, incluso, vas, sigue, siguen, seguir, sabe,
        saber, sé, saben, sabes, decir, digo, dice, dices, dicen, diga, dijo, creo, cuenta, eres, demás, siento,
        siente, pueda, puedan, pudo, podía, podrían, parece, deja, dejar, dejo, hacen, hicieron, hice, llegar,
        llega, llegó, quieren, queremos, quieras, queda, quedan, quedar, tuvo, tuve, estuvo, iba, fui, fuimos,
        debido, acerca, alrededor, adelante, atrás, dan, doy, dio, di, darle, piensan, busca, busco, buscar,
        buscando, encuentra, encontrar, poder, pues, acaba, acabo, empezar, empieza, usar, usan, usando,
        presentes, presente, planes, opción, opciones, trata, trato, camino, moral, martes, negativo, coño,
        colombia, corea, importante, importantes, tiempo, vestida como, vestido como, hora, momento, caso,
        forma, verdad, veces, cierto, cierta, posible, acuerdo, además, bajo, tal vez, quizás, quizá, apenas,
        simplemente, totalmente, realmente, básicamente, especialmente, finalmente, actualmente, principalmente,
        normalmente, generalmente, siguiéndome, claro que, por fin, de vez en cuando, últimamente, hasta que, a
        través de, junto al, junto a la, junto con su, a la vez, sin embargo, mundo, semana, semanas, meses,
        mes, minuto, lugar, gente, todo el mundo, en el mundo, españa, argentina, méxico, perú, venezuela,
        ecuador, uruguay, bolivia, paraguay, madrid, barcelona, bogotá, buenos aires, lima perú, santiago de
        chile, ciudad de méxico, medellín, guadalajara, monterrey, colombiano, colombiana, mexicano, mexicana,
        argentino, español, española, chileno, chilena, peruano, peruana, venezolano, venezolana, andaluz,
        andaluza, gallego, gallega, catalán, catalana, vasco, vasca, latino, latina, uruguayo, uruguaya,
        ecuatoriano, ecuatoriana, permanente, bebería, comiendo siempre, aparte, salud, plataforma digital,
        trabajo en casa, trabajo desde casa, trabaja en casa, trabaja desde casa, en casa, a casa, por casa,
        desde casa, de casa, trabajo en un banco, trabaja en un banco, cumpleaños de, para el cumpleaños de,
        cumpleaños, un poco, poco, un poquito, en un banco, arriba, arriba de, en la parte superior, arriba a la
        derecha, arriba a la izquierda, en la parte inferior, a la derecha, a la izquierda, por encima de, por
        debajo de, escribe, escribir, escrito, pon, ponle, ponme, poner, inscrito, marca, muestra, nacido,
        nacida, de edad, tiene, tengo, tenemos, tienen, tenía, tener, tenga, teniendo, yo, tú, él, ella, usted,
        ustedes, nosotros, nosotras, vosotros, ellos, ellas, me, se, le, les, nos, os, mí, conmigo, contigo,
        consigo, que, qué, quien, quién, quienes, donde, dónde, cuyo, cuya, esto, eso, aquello, algo, algo como,
        no, sí, si, porque, como, cómo, pero, mas, así que, entonces, cuando, cuándo, mientras, siempre, siempre
        con, a veces, a menudo, muchas veces, casi siempre, casi, muy, mucho, demasiado, bien, solo, sólo,
        solamente, aún, todavía, mismo, misma, mismos, sobre todo, evidentemente, por supuesto, claro, obvio,
        obviamente, ha, he, han, hemos, has, haber, había, hay, hay que, haya, es, son, era, fue, ser, sea,
        siendo, sido, está, estoy, están, estar, esté, estaba, estando, hace, hago, hacer, haz, hazme, hagan,
        haciendo, hecho, hecha, gusta, gustan, me gusta, le gusta, les gusta, me gustan, le gustan, gustaría, me
        gustaría, encanta, encantan, me encanta, le encanta, le encantan, me encantan, nos encanta, les encanta,
        amo, ama, adoro, adora, aman, prefiere, prefiero, quiero, quiere, quisiera, querría, puedo, puede,
        podéis, puedes, podrías, podría, pueden, añade, añadir, añádele, agrega, agregar, agrégale, incluye,
        incluyendo, incluir, incluyan, incluya, incluyéndo, crea, crear, créame, créa, cree, creen, genera,
        generar, genérame, dibuja, dibujar, dibújame, diseña, diseñar, imagina, convierte, conviérteme,
        conviértelo, transforma, transfórmame, representa, representando, representado, representada, da, dame,
        dar, dale, comprende, contiene, conteniendo, contenga, posee, necesito, necesita, necesitamos, por
        favor, porfa, porfi, gracias, hola, buenas, buenos días, buenas tardes, hey, oye, saludos, hacen falta,
        hace falta, debe, deben, debería, deberían, debe llevar, debe tener, debe incluir, que lleve, que tenga,
        que aparezca, que aparezcan, que incluya, que salga, aparece, aparezca, salga, sale, entre otras cosas,
        entre otros, etc, etcétera, en particular, por ejemplo, p ej, en fin, en resumen, bueno, ah, oh, eh,
        ahí, allí, aquí, acá, allá, en ella, en él, a su lado, al lado, junto, cerca, a todas partes, a todos
        lados, en todas partes, todo el día, todo el tiempo, todos los días, a diario, diariamente, cada día, el
        día a día, del día a día, día a día, día, días, de verdad, ir, voy, va, vamos, van, vaya, yendo, anda,
        ando, andar, durante, después, después de, antes, antes de, en mi casa, en el trabajo, en la oficina, en
        la vida, más bien, bastante, aproximadamente, unos, únicamente, si no, aunque, para que, ya que, ya,
        cosa, pasa, paso, pasar, pasando, vive, vivo, vivir, viven, juega, jugar, juego, juegan, jugando, toca,
        toco, tocar, tocando, trabaja, trabajo en, trabajo como, trabajo de, trabajo, trabajar, trabajando,
        trabajamos, curra, curro, labora, laboro, estudio, estudia, estudiar, estudiando, hago deporte, su vida,
        mi vida, vida, modo, versión, nunca me separo, no me separo, nunca sin, nunca sale sin, nunca salgo sin,
        no sale sin, no salgo sin, no sale de casa sin, no salgo de casa sin, no puede faltar, no pueden faltar,
        no puede faltarle, no puedo vivir sin, no puede vivir sin, que no falte, que no falten, que nunca falta,
        infaltable, infaltables, imprescindible, imprescindibles, indispensable, indispensables, inseparable,
        inseparables, esencial, esenciales, básico, básicos, parecido, parecida, parecido a, será, sería,
        serían, tendrá, tendría, llevará, siguiente, siguientes, lo siguiente, el siguiente, uno, otro, otra,
        otros, otras, cada vez, cada vez que, encima, lleva, llevo, llevar, llevan, llevamos, lleve, lleva
        siempre, siempre lleva, siempre llevo, siempre tiene, siempre tengo, cargo, carga, cargo con, carga con,
        trae, traigo, traer, traiga, bebe, bebo, beber, bebiendo, tomo, toma, tomar, tomando, tomándose, come,
        como siempre, comer, comiendo, leer, leo, lee, leyendo, escucha, escucho, escuchar, escuchando, ve, veo,
        ver, viendo, mira, miro, mirar, mirando, monta, monto, montar, practica, practico, practicar,
        colecciono, colecciona, canta, canto, cantar, cantando, viajo, viaja, viajar, viajando, cocina siempre,
        juntos, juntas, de mi vida, de su vida, soy fan de, es fan de, fan de, muy fan de, soy amante de, es
        amante de, aficionado a, aficionada a, aficionado al, aficionada al, enamorado de, enamorada de,
        apasionado de, apasionada de, apasionado por, apasionada por, soy adicto a, soy adicta a, gran fan de,
        loco por, loca por, obsesionado con, obsesionada con, amante de, amante del, amante de los, amante de
        las, forofo de, hincha de, hincha del, pasión por, mi pasión, su pasión, mi pasión es, su pasión es, me
        apasiona, le apasiona, me apasionan, me chifla, me mola, me flipa, le flipa, mola, disfruta, disfruto,
        disfrutar, disfruto de, disfruta de, me la paso, se la pasa, me paso el día, se pasa el día, me dedico
        a, se dedica a, dedicado a, dedicada a, desde siempre, desde hace, vengo de, de chile, en chile, a
        chile, a tope, al máximo, sobre la mesa, a mi lado, a juego, visita, visitar, salir, salgo, fuera de,
        por la mañana, por las mañanas, por la tarde, por la noche, por las noches, a la hora de, en mi día a
        día, en su día a día, en mi tiempo libre, en su tiempo libre, tiempo libre, ratos libres, los fines de
        semana, el fin de semana, fin de semana, nada más, más, menos, tan, tanto, tal, tales, mejor, peor,
        mejores, ideal, listo para, lista para, preparado para, preparada para, tipo, basado en, basada en,
        basándote en, utiliza, utilizando, utilizar, según la, hoy, ayer, mañana, ahora, luego, pronto, tarde,
        temprano, versus, vs, cuál, cual, cuales, alguien, nadie, cualquier, cualquiera, jajaja, jaja, porfavor,
        ok, vale, genial, perfecto, super, súper, ultra, de todo, de nada, nada, listo, también quiero, ambas
        manos, dos manos, por ahí, por aquí, al fondo, mi madre dice, con ella, con él, con ellos, con ellas,
        consiste en, lado, lados, cuenta con, rollo, plan, en plan, de marca, marca propia, en general,
        mayormente, tomarse, se toma, me tomo, duermo, duerme, cuida, cuido, cuidar, cuidando, odia, odio,
        odiar, sueña, sueño con, compra, compro, comprar, vende, vendo, vender, enseña, enseño, enseñar,
        escribiendo, escribo, pinto, pintar, dibujo, cocinar, cocino, cocinando, bailar, bailo, correr, corro,
        nadar, nado, cosplay, dando, hablar, hablando, habla, hablo, pensar, pienso, piensa""",
    # how an object is, when it does not change which object it is
    "plain": """ordenado, ordenada, conservador, conservadora, destacado, destacada, encerrado, encerrada,
        bloqueado, solidario, clasificado, despertado, joven, jóvenes, cómodo, cómoda, cómodos, cómodas, de la
        mañana, de la tarde, de la noche, del domingo, de todos los días, del día, de cada día, pequeño,
        pequeña, pequeños, pequeñas, chiquito, chiquita, muy pequeño, grande, grandes, gran, enorme, enormes,
        mini, viejo, vieja, viejos, viejas, antiguo, antigua, antiguos, antiguas, nuevo, nueva, nuevos, nuevas,
        bonito, bonita, bonitos, bonitas, lindo, linda, lindos, lindas, hermoso, hermosa, bello, bella, guapo,
        guapa, buen, buena, buenos, magnífico, precioso, preciosa, caro, cara, caros, caras, barato, barata,
        limpio, limpia, sucio, sucia, usado, usada, gastado, gastada, famoso, famosa, eterno, eterna,
        inevitable, fiel, verdadero, verdadera, simple, sencillo, sencilla, largo, larga, largos, largas, corto,
        corta, pesado, pesada, ligero, ligera, caliente, calientes, frío, fría, fríos, fresco, fresca, adorable,
        moderno, moderna, modernos, vintage, retro, de cuero, de piel, de madera, de metal, de plástico, de
        lana, de tela, de cristal, de vidrio, de papel, de cartón, de oro, de segunda mano, de algodón, de
        acero, de aluminio, de cerámica, de barro, metálico, metálica, querido, querida, amado, amada, clásico,
        clásica, clásicos, elegante, elegantes, chulo, chula, chulos, guay, cool, chévere, chido, chida, bacán,
        copado, simpático, simpática, con estilo, estiloso, estilosa, brillante, brillantes, inalámbrico,
        inalámbrica, sin cable, humeante, humeantes, bien caliente, bien cargado, cargado, de bolsillo, gigante,
        gigantes, ancho, ancha, anchos, fino, fina, finos, grueso, gruesa, gruesos, único, única, último,
        última, primer, primero, primera, habitual, de siempre, inspirador, inspiradora, amplio, amplia,
        holgado, holgada, suave, suaves, claro, clara, claros, claras, oscuro, oscura, oscuros, oscuras, peludo,
        peluda, esponjoso, esponjosa, típico, típica, típicos, propio, propia, personal, personales, diaria,
        lleno, llena, vacío, vacía, medio, media, bueno, mala, malo, mal, feo, fea, tierno, tierna, dulce,
        ricos, rico, rica, de calidad, de lujo, de moda, de trabajo, deportivo, casero, casera, recién hecho,
        recién hecha, tamaño, estampado de, de marca, abierto, abierta, cerrado, cerrada, roto, rota, doble,
        triple, plegable, profesional, profesionales, de juguete, mullido, mullida, gordito, gordita, cansado,
        cansada, feliz, plano, plana, natural, naturales, especial, especiales, mágico, mágica, de verano, de
        invierno, coquetos, coqueto, coqueta, potente, rápido, rápida, en miniatura, calentito, calentita,
        fresquito, fresquita, vibrante, vibrantes, normal, normales, real, reales,
        inseparable, inseparables, multicolor, multicolores, plegables, de repuesto, suelto, suelta, sueltos,
        sueltas, aplastado, aplastada, mordido, mordida, teledirigido, teledirigida, hinchable, hinchables,
        desechable, desechables, recargable, reutilizable, pequeñito, pequeñita, diminuto, diminuta, super, súper,
        caducado, caducada, de emergencia, de recambio, hecho a mano, hecha a mano,
        portátil, portátiles""",
    "liked": """favorito, favorita, favoritos, favoritas, preferido, preferida, preferidos, preferidas, fetiche,
        de cabecera, consentido, consentida, predilecto, predilecta""",
    "glasses": """gafas, lentes, anteojos, espejuelos, par de gafas, gafas de vista, lentes de aumento, gafas
        graduadas""",
}

COLOURS: dict[str, str] = {
    "white": "blanco, blanca, blancos, blancas",
    "cream": "crema, color crema, marfil, blanco roto, hueso claro, color hueso, crudo",
    "beige": "beige, beis, beiges, color beige, color piel",
    "sand": "arena, color arena",
    "yellow": """amarillo, amarilla, amarillos, amarillas, amarillo limón, amarillo claro, amarillo chillón,
        amarillo flúor, amarillo pollito, amarillo neón, amarillo pastel""",
    "mustard": "mostaza, color mostaza, amarillo mostaza, ocre",
    "gold": "dorado, dorada, dorados, doradas, oro, color oro",
    "orange": "naranja, naranjas, anaranjado, anaranjada, color naranja, naranja flúor, anaranjados, anaranjadas",
    "coral": "coral, salmón, color salmón, rosa salmón, color coral, durazno, color durazno",
    "red": """rojo, roja, rojos, rojas, rojo vivo, rojo intenso, colorado, colorada, escarlata, rojo brillante,
        bermellón""",
    "burgundy": """burdeos, borgoña, granate, rojo oscuro, color vino, bordó, color guinda, granates, rojo vino,
        concho de vino, vinotinto, rojo burdeos""",
    "pink": """rosa, rosas, rosado, rosada, rosados, rosadas, rosa claro, rosa palo, rosa pastel, rosa chicle,
        rosa pálido, rosado claro, rosita, color rosa, rosa bebé""",
    "fuchsia": "fucsia, fucsias, magenta, rosa fucsia, rosa fuerte, rosa chillón, rosa mexicano, rosa intenso",
    "lilac": "lila, lilas, malva, malvas, lavanda, morado claro, violeta claro, color lila, lavanda claro",
    "purple": """morado, morada, morados, moradas, violeta, violetas, púrpura, berenjena, morado oscuro, color
        violeta, violeta oscuro""",
    "navy": "azul marino, azul oscuro, azul noche, marino, azul petróleo oscuro, azules oscuros",
    "blue": """azul, azules, azul rey, azul eléctrico, azul intenso, azul vaquero, azulón, azul francia, azul
        royal, azul cobalto, azul mezclilla, azulona, azulito""",
    "sky": """azul cielo, celeste, celestes, azul claro, azul celeste, azul pastel, azul bebé, azul pálido,
        azules claros, azulado claro""",
    "turquoise": "turquesa, turquesas, cian, azul turquesa, aguamarina",
    "teal": "azul petróleo, verde azulado, azul pato, petróleo, azul verdoso",
    "mint": "verde menta, menta, verde agua, verde claro, verde pastel, verde pálido, color menta, verdes claros",
    "green": "verde, verdes, verde vivo, esmeralda, verde esmeralda, verde intenso, verde loro",
    "lime": "verde lima, verde manzana, verde flúor, verde limón, lima, verde fosforito, verde pistacho, verde neón",
    "olive": "verde oliva, oliva, caqui, verde caqui, verde militar, verde olivo, kaki, color caqui",
    "forest": "verde oscuro, verde botella, verde bosque, verde pino, verde inglés, verdes oscuros",
    "caramel": "color caramelo, marrón claro, café claro, coñac, castaño color, color miel",
    "tan": "camel, color camel, color cuero, canela, color canela, habano",
    "brown": "marrón, marrones, color café, color madera, pardo, parda, marrón tierra, cafés oscuros",
    "chocolate": "color chocolate, marrón oscuro, café oscuro, chocolate oscuro, marrones oscuros, marrón chocolate",
    "silver": """plateado, plateada, plateados, plateadas, plata, color plata, gris claro, gris perla, cromado,
        cromada""",
    "grey": "gris, grises, gris medio, gris ratón, color gris, plomo, plomizo",
    "graphite": """gris oscuro, antracita, gris antracita, grafito, gris marengo, gris carbón, grises oscuros,
        grafito oscuro""",
    "black": "negro, negra, negros, negras, negro mate, negrito, negro azabache, color negro",
}
# also the name of a thing: a colour only beside a noun
THINGS_TOO = """crema, arena, mostaza, naranja, naranjas, rosa, rosas, coral, salmón, oro, plata, menta,
    violeta, violetas, lavanda, lila, lilas, oliva, marfil, lima, burdeos, durazno, canela, plomo, coñac,
    berenjena, marino, petróleo, celeste, grafito, camel, esmeralda, borgoña, crudo, rosita, negrito"""

# a given name too, when a text begins with it
NAMES_TOO = """rosa, violeta, blanca, margarita, jazmín, celeste, azul, paloma, perla, esmeralda, dolores, sol,
    luz, mar, olivia, estrella, marina, ángel, león, flor, rocío, lola, max, cruz, luna, coral, reina, iris,
    alma, rubia, leo, estela, clara, mora, soledad, ámbar, lucero, jade, lirio, nieves, pilar, mercedes, delfín,
    gala, vera, dulce"""

# the colour of hair, by the word that also says it is hair
HAIR: dict[str, str] = {
    "#dcb65c": """rubio, rubia, rubios, rubias, rubio dorado, güero, güera, rubito, rubita, catire, catira,
        rubio claro, rubia natural""",
    "#8a5a34": """castaño, castaña, castaños, castañas, castaño claro, rubio oscuro, castaño oscuro, rubio
        ceniza, castaña clara""",
    "cream": """rubio platino, platino, rubio platinado, decolorado, decolorada, rubio muy claro, rubia platino,
        platinado, platinada""",
    "chocolate": "moreno, morena, morenos, morenas, muy moreno, muy morena, morocho, morocha, pelinegro, pelinegra",
    "#b4551d": """pelirrojo, pelirroja, pelirrojos, pelirrojas, colorín, colorina, taheño, cobrizo, cobriza,
        pelirrojo natural""",
    "#7b3420": "caoba, color caoba, rojizo, rojiza",
    "grey": "canoso, canosa, canosos, canas, entrecano, entrecana, sal y pimienta, canosito, pelo cano, grisáceo",
}

# of these, the ones that speak of hair without the word
HAIR_ALONE = """rubio, rubia, güero, güera, rubito, rubita, catire, catira, castaño, castaña, moreno, morena,
    muy moreno, muy morena, morocho, morocha, pelirrojo, pelirroja, colorín, colorina, canoso, canosa,
    entrecano, entrecana, canas, pelinegro, pelinegra, rubio platino, rubia platino"""

NUMBERS = """un una uno, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce, trece, catorce, quince,
    dieciséis"""
COUPLE = "un par de, una pareja de, un dúo de, ambos"

# headings people put before a colon
HEADS: dict[str, str] = {
    "name": """nombre arriba, nombre en grande, nombre en la parte superior, nombre abajo, nombre, nombre del
        personaje, personaje, título principal, nombre y apellidos, nombre y apellido, nombre completo""",
    "tag": """oficio, profesión, título, eslogan, lema, trabajo, subtítulo, rol, función, descripción, puesto,
        cargo, actividad, texto, ocupación, frase, leyenda""",
    "items": """accesorios, accesorio, objetos, sus accesorios, mis accesorios, objetos alrededor, en la caja,
        contenido, cosas, objetos a incluir, accesorios incluidos, complementos, elementos, artículos, incluye,
        ítems, accesorios y objetos""",
    "worn": """ropa, vestimenta, vestuario, look, atuendo, estilo de ropa, prendas, outfit, ropa y estilo,
        apariencia, viste""",
    "bg": """fondo, color de fondo, color, color del fondo, color de la tarjeta, tarjeta, background, color de
        la caja, fondo de la caja""",
    "look": "pelo, cabello, gafas, cara, rostro, expresión, barba, piel, peinado, rasgos, ojos, lentes",
    "none": """físico, aspecto, aspecto físico, animales, animal, mascotas, mascota, estilo, nota, edad,
        aficiones, hobbies, pasatiempos, pasiones, pasión, deporte, gustos, intereses, afición, género, sexo""",
}

# English words that are ordinary Spanish ones: never read as English inside a Spanish sentence
FALSE_FRIENDS = """tabla, planes, plane, toque, formula, james, dice, presente, presents, top, manual, trata,
    pan, once, sale, me, no, can, come, red, ten, pie, mango, actor, doctor, fin, son, dame, pies, real, plan,
    dad, rape, ropes, ropa, casual, tan, sin, van, use, base, pasta, taco, polo, sol, gusto, plaza, cargo, era,
    he, has, fan, one, honor, color, motor, general, total, final, local, normal, digital, musical, mental,
    central, hotel, chance, mayor, mole, mate, media, menos, dote, pile, mano, hay, lime, cape, cane, sable,
    tire, pot, tape, rata, bale, vale, sobre, tuna, sea, pin, mar, gala, cola, ante, are, sane, haste, dine,
    late, sole, date, dates, ponte, pretender, as, an, a, do, si, costar, combine, regular, superior, exterior,
    interior, visa, reloj, crayon, bombero, mini, radio, cable, control, error, sugar, sauce, sauces, largo,
    reporter, poncho, chile, bran, plaid, ave, arena, vista, villa, mesa, canto, alto, bravo, solo"""

# ---- grammar -----------------------------------------------------------------------------------------------------

ARTICLES = "un, una, unos, unas, el, la, los, las"  # what a spoken name may begin with
HEAD_FIRST = True  # a noun stands before what describes it
COMPOUNDS = False  # whether words are joined into one
PLURALS = "ces>z, s>, es>"  # endings of plurals and what to put instead; diminutives are listed as words
IRREGULAR = {
    "tenis": "tenis",
    "gafas": "gafas",
    "lentes": "lentes",
    "jovenes": "joven",
    "imagenes": "imagen",
    "lapices": "lapiz",
    "luces": "luz",
    "peces": "pez",
}
SAME = {"del": "de", "al": "a", "e": "y", "u": "o"}  # inside a phrase
AGREEMENT = "aoes"  # letters that adjectives lose at their end to be compared
