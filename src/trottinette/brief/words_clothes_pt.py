"""Portuguese as people write it about clothes. Part of words_look_pt."""

# other names of garments, and after a tilde of their cousins; `+` stands for any garment of that place
GARMENTS: dict[str, str] = {
    "tshirt": """t shirt, tshirt, camiseta, camisola de manga curta, camiseta básica, blusa de malha, baby look,
        camisetinha""",
    "tshirt+": "top, parte de cima, blusinha",
    "breton": "camisola marinheira, camiseta navy, blusa marinheira, camisola às riscas de marinheiro",
    "tank_top": """~regata, ~camisola de alças, ~top de alças, ~camiseta regata, ~camisola sem mangas, ~camiseta
        sem mangas""",
    "long_sleeve": """~camisola de manga comprida, ~camiseta de manga comprida, ~camiseta de manga longa, ~blusa
        de manga comprida""",
    "polo": "~polo, ~camisa polo, ~pólo, ~camisola polo",
    "shirt": "camisa, mangas de camisa, camisas, camisa social, camisa de botões",
    "blouse": "blusa, bata de senhora, camiseiro, blusa de seda",
    "hoodie": """camisola com capuz, moletom com capuz, hoodie, sweat com capuz, casaco com capuz, capuz,
        canguru, moletom de capuz, ~casaco de moletom, ~casaco de fato de treino, blusa de moletom com capuz""",
    "sweatshirt": "~sweatshirt, ~moletom, ~sweat, ~blusa de moletom, ~moletom sem capuz",
    "sweater": """~camisola, ~suéter, ~pulôver, ~camisola de lã, ~blusa de lã, ~malha de lã, ~blusa de frio,
        ~malha, ~tricô""",
    "turtleneck": "~gola alta, ~camisola de gola alta, ~gola rolê, ~blusa de gola alta, ~cacharrel",
    "cardigan": "~cardigã, ~casaco de malha, ~casaquinho de lã, ~casaco de lã, ~casaquinho",
    "waistcoat": "~colete, ~colete de fato, ~colete de terno",
    "jacket": "casaco, jaqueta, paletó, casaco de fato, jaquetinha",
    "blazer": "~blazer",
    "leather_jacket": """~casaco de cabedal, ~blusão de cabedal, ~jaqueta de couro, ~casaco de couro, ~blusão,
        ~blusão de couro""",
    "denim_jacket": "~casaco de ganga, ~jaqueta jeans, ~blusão de ganga, ~jaqueta de jeans",
    "overcoat": "~sobretudo, ~casacão, ~casaco comprido, ~abrigo, ~manto de lã",
    "raincoat": "~impermeável, ~capa de chuva, ~gabardina de chuva, ~oleado",
    "trench_coat": "~gabardina, ~trench coat, ~gabardine",
    "puffer_jacket": """~kispo, ~parka, ~anoraque, ~casaco acolchoado, ~jaqueta puffer, ~corta-vento, ~japona,
        ~blusão acolchoado""",
    "lab_coat": "bata branca, bata, jaleco, guarda-pó, bata de laboratório, avental branco, jaleco branco",
    "shorts": "calções, calção, shorts, short, bermuda curta, shortinho",
    "trousers": "calças, calça, calças de fato, calça social, calças clássicas, calça de alfaiataria, pantalonas",
    "jeans": "jeans, calças de ganga, calça jeans, ganga, calças jeans, calça de brim, blue jeans, jeans azul",
    "leggings": "~leggings, ~legging, ~calça legging, ~calças justas",
    "tracksuit_bottoms": """~calças de fato de treino, ~calça de moletom, ~calça de agasalho, ~joggers, ~calça
        de treino""",
    "chinos": "~calças chino, ~calça de sarja, ~chinos, ~calças de sarja",
    "skirt": "saia, saias, saiote, sainha",
    "long_skirt": "saia comprida, saia longa",
    "dress": "vestido, vestidinho",
    "evening_gown": """vestido com lantejoulas, vestido de lantejoulas, vestido com brilhos, vestido de noite,
        vestido longo, vestido comprido, vestido de gala, vestido de festa""",
    "leather_shoes": "sapatos, sapato, sapatos de couro, sapato social, sapatos clássicos, calçado",
    "boots": "~botas texanas, ~bota texana, ~botas, ~bota",
    "ankle_boots": "~botins, ~botinhas, ~bota de cano curto",
    "combat_boots": "~coturnos, ~coturno",
    "sandals": "~sandálias, ~sandália, ~alpercatas, ~rasteirinha, ~papete",
    "flip_flops": "~chinelos, ~chinelo, ~havaianas, ~chinelos de dedo",
    "loafers": "~mocassins, ~mocassim, ~sapatos de vela, ~sapatilha dockside",
    "heels": "~saltos altos, ~sapatos de salto, ~salto alto, ~saltos, ~sapatos de salto alto, ~scarpin",
    "flats": "~sabrinas, ~sapatilhas rasas",
    "sneakers": "ténis, tênis, sapatilhas, sneakers, all stars",
    "slippers": "~pantufas, ~chinelos de quarto",
    "work_boots": "~botas de biqueira de aço, ~socas, ~tamancos, ~botina",
    "socks": "meias, peúgas, meiões, meia",
    "tights": "~collants, ~meia-calça, ~meias calças, ~meia calça",
    "overalls": "jardineiras, jardineira, macacão jeans, macacão de alças, jardineira jeans",
    "boiler_suit": "~fato-macaco, ~macacão, ~fato macaco, ~macacão de trabalho",
    "jersey": """camisola de futebol, camisa de futebol, camisola do benfica, camisola do sporting, camisola do
        porto, camisa do flamengo, camisa do corinthians, camisa de time, camisa da seleção, camisola da seleção""",
    "apron": "avental",
    "dressing_gown": "~roupão, ~robe",
}

# the same of what else is worn
WORN: dict[str, str] = {
    "tie": "gravata",
    "bow_tie": "~laço, ~gravata borboleta, ~lacinho, ~papillon, ~gravata-borboleta",
    "cap": "boné, boné de pala, boné de aba, pala",
    "beanie": "gorro, gorro de lã, touca, touca de lã, gorrinho, carapuço",
    "beret": "boina",
    "straw_hat": "chapéu de palha, chapéu de palheta",
    "top_hat": "cartola, chapéu alto",
    "fedora": "~chapéu, ~chapéu de feltro, ~chapéu panamá",
    "cowboy_hat": "~chapéu de cowboy, ~chapéu de vaqueiro, ~chapéu de peão",
    "scarf": "cachecol, manta ao pescoço",
    "silk_scarf": "lenço, lenço ao pescoço, lenço no pescoço, echarpe",
    "hijab": "véu, hijab, véu islâmico",
    "necklace": "colar, fio, corrente, pingente, medalhão, cordão, gargantilha",
    "earrings_studs": "brincos, brinco, brinquinhos",
    "hoop_earrings": "argolas, brincos de argola, argola",
    "wristwatch": "relógio, relógio de pulso",
    "flower_crown": "~flor no cabelo, ~flores no cabelo, ~flor na cabeça",
    "mask": "máscara, máscara cirúrgica",
    "backpack": "mochila",
    "headphones": "auscultadores, headphones, fones grandes",
    "headband": "fita na cabeça, bandolete, faixa na cabeça",
    "lanyard": "crachá, credencial",
}

# words of the wardrobe that are first of all something else: worn only where the text says so
DOUBTFUL = """véu, fio, cordão, corrente, laço, lenço, manta, canguru, capuz, pala, touca, malha, tricô,
    pérolas, salto, saltos, asas, coroa, máscara, medalha, apito, coco, capacete, meia, cartola, ganga, robe,
    socas, camelo, melão, laços, terço, fita, oleado, macacão, pera, crista"""

# what is printed or woven in a cloth; under nothing, what is only told
PATTERNS: dict[str, str] = {
    "checks": "aos quadrados, xadrez, quadriculado, quadriculada, de xadrez, vichy, aos quadradinhos, em xadrez",
    "tartan": "escocês, escocesa, tartan, xadrez escocês",
    "stripes": """às riscas, listrado, listrada, listras, de listras, riscas, com riscas, às listras, listrados,
        listradas, riscado""",
    "hoops": "às riscas horizontais, de listras horizontais, com listras horizontais",
    "pinstripes": "risca de giz, riscas finas, de risca de giz",
    "dots": "às bolinhas, de bolinhas, bolinhas, poá, de poá, às pintas, com bolinhas",
    "flowers": """às flores, florido, florida, floral, de flores, estampado de flores, floridos, estampa floral,
        com flores""",
    "camouflage": "camuflado, camuflada, camuflagem",
    "wax": "wax, capulana, pano africano, estampa africana",
    "": """estampado, estampada, estampados, estampadas, de manga comprida, de manga curta, de manga longa, de
        mangas compridas, de atacadores, colorido, colorida, coloridos, coloridas, multicolor, arco íris,
        arco-íris, com lantejoulas, de lantejoulas, com brilhos, de tweed, bordado, bordada, animal print, de
        oncinha, tigresse, justo, justa, oversize""",
}

# words before what stands on a garment
PRINTS = """com o número, número, n°, com o logótipo, com o logo, com a palavra, que diz, com a inscrição,
    inscrição, com o texto, com a mensagem, impresso, estampada com, estampado com, com as letras, marcado com,
    camisa número, com estampa de, com a frase"""
