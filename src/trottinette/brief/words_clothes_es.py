"""Spanish as people write it about clothes. Part of words_look_es."""

# other names of garments, and after a tilde of their cousins; `+` stands for any garment of that place
GARMENTS: dict[str, str] = {
    "tshirt": """camiseta, playera, remera, polera, franela, camiseta blanca lisa, t shirt, tshirt, camisola,
        playerita, ~niqui""",
    "tshirt+": "top, parte de arriba",
    "breton": "camiseta marinera, jersey marinero, marinera de rayas",
    "tank_top": "~camiseta de tirantes, ~musculosa, ~esqueleto, ~camiseta sin mangas, ~polera sin mangas",
    "long_sleeve": "~camiseta de manga larga, ~polera de manga larga, ~remera de manga larga",
    "polo": "~polo, ~camisa polo, ~chomba, ~playera polo, ~chemise",
    "shirt": "camisa, mangas de camisa, camisas, camisita",
    "blouse": "blusa, blusita",
    "hoodie": """sudadera con capucha, hoodie, canguro con capucha, buzo con capucha, polerón, sudadera con
        gorro, capucha, ~chaqueta de chándal, ~sudadera de capucha""",
    "sweatshirt": "~sudadera, ~buzo, ~polerón sin capucha",
    "sweater": """~jersey, ~suéter, ~pulóver, ~chompa, ~jersey de lana, ~chaleco de lana, ~jersey de punto,
        ~saco de lana""",
    "turtleneck": """~cuello alto, ~jersey de cuello alto, ~cuello de tortuga, ~cuello vuelto, ~suéter de cuello
        alto, ~polera de cuello""",
    "cardigan": "~cárdigan, ~rebeca, ~chaqueta de punto, ~chaqueta de lana, ~chaleco tejido",
    "waistcoat": "~chaleco de traje, ~chaleco, ~chalequillo",
    "jacket": "chaqueta, americana, saco, chaqueta de traje, casaca, campera, chamarra",
    "blazer": "~blazer, ~americana azul",
    "leather_jacket": """~chaqueta de cuero, ~cazadora de cuero, ~chupa de cuero, ~campera de cuero, ~chamarra
        de cuero, ~chaqueta de piel, ~cazadora, ~chupa""",
    "denim_jacket": """~chaqueta vaquera, ~cazadora vaquera, ~campera de jean, ~chamarra de mezclilla, ~chaqueta
        de jean""",
    "overcoat": "~abrigo, ~gabán, ~sobretodo, ~abrigo largo, ~tapado",
    "raincoat": "~impermeable, ~chubasquero, ~piloto de lluvia",
    "trench_coat": "~gabardina",
    "puffer_jacket": "~plumífero, ~plumas, ~anorak, ~parka, ~chaqueta acolchada, ~campera inflable, ~chaquetón",
    "lab_coat": "bata blanca, bata, bata de laboratorio, guardapolvo, delantal blanco",
    "shorts": "pantalones cortos, pantalón corto, shorts, short, bermudas cortas",
    "trousers": "pantalón, pantalones, pantalón de traje, pantalón de vestir, pantalones de vestir, calzones largos",
    "jeans": """vaqueros, vaquero, tejanos, jeans, jean, bluyín, pantalones vaqueros, pantalón de mezclilla,
        blue jeans, mezclilla""",
    "leggings": "~mallas, ~leggings, ~calzas, ~leggins",
    "tracksuit_bottoms": """~pantalón de chándal, ~pantalones de chándal, ~joggers, ~pants deportivos, ~sudadera
        pantalón, ~pants""",
    "chinos": "~chinos, ~pantalón chino, ~pantalones chinos, ~pantalón de gabardina",
    "skirt": "falda, pollera, falditas, faldita, faldas, enagua",
    "long_skirt": "falda larga, pollera larga",
    "dress": "vestido, vestidito",
    "evening_gown": """vestido con lentejuelas, vestido de lentejuelas, vestido de noche, vestido largo, vestido
        de fiesta, vestido de gala""",
    "leather_shoes": "zapatos, zapato, zapatos de vestir, zapatos de cuero, mocasines de vestir, calzado",
    "boots": "~botas vaqueras, ~botas camperas, ~botas, ~botines altos",
    "ankle_boots": "~botines, ~botas bajas",
    "sandals": "~sandalias, ~huaraches, ~ojotas de cuero, ~alpargatas, ~abarcas",
    "flip_flops": "~chanclas, ~chancletas, ~ojotas, ~cholas",
    "loafers": "~mocasines, ~náuticos",
    "heels": "~tacones, ~tacos altos, ~zapatos de tacón, ~zapatillas de tacón, ~tacos aguja",
    "sneakers": "zapatillas, tenis, deportivas, bambas, zapatillas de deporte, championes, playeras deportivas",
    "slippers": "~pantuflas, ~zapatillas de casa, ~zapatillas de estar por casa",
    "work_boots": "~botas de seguridad, ~zuecos, ~bototos",
    "socks": "calcetines, medias altas, calcetín, calcetas",
    "tights": "~medias, ~pantis, ~panties, ~pantimedias",
    "overalls": "peto, overol, mono de trabajo con peto, jardinero de jean, enterito de jean, mameluco con peto",
    "boiler_suit": "~mono de trabajo, ~mono azul, ~mono vaquero, ~mono de mecánico, ~mameluco, ~enterizo",
    "jersey": """camiseta de fútbol, camiseta del equipo, camiseta de la selección, camiseta del madrid,
        camiseta del barça, playera de fútbol""",
    "apron": "delantal, mandil",
    "dressing_gown": "~bata de casa, ~albornoz, ~salto de cama, ~batín",
}

# the same of what else is worn
WORN: dict[str, str] = {
    "tie": "corbata",
    "bow_tie": "~pajarita, ~corbatín, ~moño de corbata, ~corbata de moño, ~humita",
    "cap": "gorra, gorra de visera, gorra de béisbol, cachucha, visera",
    "beanie": "gorro de lana, gorro, chullo, gorrito, gorro con pompón",
    "beret": "boina",
    "straw_hat": "sombrero de paja, canotier, sombrero de jipijapa",
    "top_hat": "sombrero de copa, chistera, galera",
    "fedora": "~sombrero, ~sombrero de fieltro, ~sombrero panamá",
    "cowboy_hat": "~sombrero vaquero, ~sombrero de vaquero, ~sombrero texano",
    "scarf": "bufanda, chalina",
    "silk_scarf": "pañuelo, pañuelo al cuello, fular, pañoleta, mascada",
    "hijab": "velo, hiyab, hijab, velo islámico",
    "necklace": "collar, cadena, colgante, medallón, cadenita",
    "earrings_studs": "pendientes, aretes, aros, zarcillos, pendiente, arete, caravanas, aritos",
    "hoop_earrings": "aros grandes, argollas, aretes de aro",
    "wristwatch": "reloj, reloj de pulsera",
    "flower_crown": "~flor en el pelo, ~flores en el pelo, ~flor en la cabeza",
    "mask": "mascarilla, tapabocas, cubrebocas, barbijo, mascarilla quirúrgica",
    "backpack": "mochila",
    "headphones": "cascos de música, auriculares de diadema, auriculares grandes",
    "headband": "diadema deportiva, cinta en el pelo, vincha",
    "lanyard": "acreditación, credencial, tarjeta identificativa, gafete",
}

# words of the wardrobe that are first of all something else: worn only where the text says so
DOUBTFUL = """velo, saco, aros, cola, plumas, mallas, cadena, medias, perlas, bombín, tacones, alas, canguro,
    visera, collar, galera, hongo, casco, silbato, medalla, corona, máscara, candado, tablilla, buzo, piloto,
    piloto de lluvia, marinera, esqueleto, franela, chinos"""

# what is printed or woven in a cloth; under nothing, what is only told
PATTERNS: dict[str, str] = {
    "checks": "a cuadros, de cuadros, cuadros, vichy, ajedrezado, ajedrezada, de cuadritos, cuadriculada",
    "tartan": "escocés, escocesa, escoceses, tartán, a cuadros escoceses, de cuadros escoceses",
    "stripes": "a rayas, de rayas, rayas, rayado, rayada, a franjas, de franjas",
    "hoops": "a rayas horizontales, de rayas horizontales",
    "pinstripes": "raya diplomática, de raya diplomática, a rayas finas, de rayas finas",
    "dots": "lunares, de lunares, a lunares, de topos, topos, de bolitas",
    "flowers": "de flores, floreado, floreada, floral, con flores, estampado de flores, florido, florida",
    "camouflage": "camuflaje, de camuflaje, militar de camuflaje",
    "wax": "wax, tela africana, estampado africano",
    "": """estampado, estampada, estampados, estampadas, de manga larga, de manga corta, de mangas largas, de
        mangas cortas, de cordones, de colores, multicolor, arcoíris, arco iris, con lentejuelas, de
        lentejuelas, colorido, colorida, coloridos, de tweed, bordado, bordada, de animal print, de leopardo,
        ajustado, ajustada""",
}

# words before what stands on a garment
PRINTS = """con el número, número, n°, dorsal, con el dorsal, con el logo, con la palabra, que pone, con la
    inscripción, inscripción, con el texto, con el mensaje, impreso, estampada con, estampado con, con las
    letras, marcado con, marcada con"""
