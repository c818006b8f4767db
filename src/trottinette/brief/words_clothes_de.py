"""German as people write it about clothes. Part of words_look_de."""

from trottinette.brief.words_de import bent

# other names of garments, and after a tilde of their cousins; `+` stands for any garment of that place
GARMENTS: dict[str, str] = {
    "tshirt": "t shirt, tee shirt, tshirt, t shirts, leiberl, shirt, leibchen",
    "tshirt+": "oberteil, top",
    "tank_top": "~tanktop, ~trägertop, ~unterhemd, ~achselshirt, ~muskelshirt",
    "polo": "~poloshirt, ~polohemd, ~polo",
    "shirt": "hemd, oberhemd, businesshemd, holzfällerhemd, flanellhemd, karohemd, jeanshemd, leinenhemd",
    "blouse": "bluse",
    "hoodie": "hoodie, kapuzenpulli, kapuzenpullover, kapuzenjacke, hoody, ~sweatjacke, ~trainingsjacke, ~kapuzenshirt",
    "sweater": "~pullover, ~pulli, ~strickpullover, ~strickpulli, ~wollpullover, ~fleece, ~fleecejacke, ~fleecepulli",
    "sweatshirt": "sweatshirt, sweater",
    "turtleneck": "~rollkragenpullover, ~rolli, ~rollkragen, ~rollkragenpulli",
    "cardigan": "~strickjacke, ~cardigan, ~strickjackerl, ~wolljacke",
    "waistcoat": "~weste, ~anzugweste, ~gilet",
    "jacket": "jackett, sakko, anzugjacke, jacke, smokingjacke, janker, trachtenjacke, blouson, veston",
    "blazer": "blazer",
    "leather_jacket": "~lederjacke, ~bikerjacke, ~motorradjacke",
    "denim_jacket": "~jeansjacke",
    "overcoat": "~mantel, ~wintermantel, ~wollmantel, ~dufflecoat, ~lodenmantel",
    "raincoat": "~regenmantel, ~regenjacke, ~friesennerz, ~ostfriesennerz, ~windjacke, ~softshelljacke, ~outdoorjacke",
    "trench_coat": "~trenchcoat",
    "puffer_jacket": "~daunenjacke, ~winterjacke, ~steppjacke, ~parka, ~anorak, ~pufferjacke",
    "lab_coat": "arztkittel, laborkittel, kittel, weißer kittel, weißen kittel",
    "shorts": "shorts, kurze hose, kurze hosen, kurzer hose",
    "trousers": "hose, hosen, anzughose, stoffhose, bundfaltenhose, ~cordhose, ~reiterhose",
    "breeches": "~lederhose, ~lederhosen, ~trachtenhose, ~krachlederne",
    "jeans": "jeans, jeanshose, bluejeans, röhrenjeans, jean",
    "chinos": "~chino, ~chinos, ~chinohose, ~stoffhosen",
    "leggings": "~leggings, ~leggins, ~yogahose",
    "tights": "~strumpfhose, ~strumpfhosen",
    "tracksuit_bottoms": "~jogginghose, ~trainingshose, ~sporthose, ~jogger, ~trainerhose",
    "skirt": "rock, minirock, röckchen, faltenrock, jupe",
    "long_skirt": "langer rock, langen rock, maxirock",
    "dress": "kleid, ~kleidchen, ~etuikleid",
    "evening_gown": "abendkleid, ballkleid, langes kleid, abendrobe, cocktailkleid",
    "dirndl": "dirndl, ~tracht, ~trachtenkleid",
    "leather_shoes": "schuhe, schuh, lederschuhe, halbschuhe, anzugschuhe, lackschuhe, ~schnürschuhe",
    "boots": "~stiefel, ~boots, ~stiefeln, ~lederstiefel, ~cowboystiefel",
    "ankle_boots": "~stiefeletten, ~chelsea boots, ~halbstiefel",
    "rain_boots": "~gummistiefel, ~gummistiefeln",
    "combat_boots": "~springerstiefel, ~doc martens, ~docs",
    "sandals": "~sandalen, ~sandaletten, ~birkenstocks, ~birkenstock, ~crocs",
    "flip_flops": "~flipflops, ~badelatschen, ~adiletten, ~badeschlappen, ~schlapfen",
    "loafers": "~mokassins, ~slipper, ~loafer",
    "slippers": "~hausschuhe, ~pantoffeln, ~finken, ~hausschlappen, ~puschen, ~patschen",
    "heels": "~high heels, ~stöckelschuhe, ~pumps, ~absatzschuhe, ~hohe schuhe, ~absätze",
    "flats": "~ballerinas, ~flache schuhe",
    "sneakers": "sneaker, sneakers, turnschuhe, sportschuhe, laufschuhe, turnschuhen",
    "socks": "socken, kniestrümpfe, stutzen, ~tennissocken",
    "overalls": "latzhose, arbeitslatzhose, latzhosen",
    "boiler_suit": "~overall, ~blaumann, ~jumpsuit, ~arbeitsoverall, ~einteiler",
    "jersey": "trikot, fußballtrikot, trikots",
    "apron": "schürze, kochschürze, küchenschürze, grillschürze, schürzchen, schurz",
}

# the same of what else is worn
WORN: dict[str, str] = {
    "tie": "krawatte, schlips, binder",
    "bow_tie": "~fliege, ~mascherl",
    "cap": "kappe, cap, baseballkappe, schirmmütze, basecap, käppi",
    "beanie": "mütze, wollmütze, strickmütze, bommelmütze, pudelmütze, haube, beanie, zipfelmütze, wollhaube",
    "straw_hat": "strohhut, sonnenhut",
    "top_hat": "zylinder, zylinderhut",
    "fedora": "~hut, ~filzhut, ~fedora, ~hütchen, ~tirolerhut, ~trachtenhut",
    "scarf": "schal, wollschal, winterschal, ~fanschal",
    "silk_scarf": "halstuch, tuch, seidentuch",
    "hijab": "kopftuch, hijab, hidschab, schleier",
    "necklace": "halskette, kette, kettchen, anhänger, goldkette, silberkette",
    "pearl_necklace": "perlenkette, perlen",
    "earrings_studs": "ohrringe, ohrring, ohrstecker, ohrringen",
    "hoop_earrings": "creolen, kreolen",
    "wristwatch": "armbanduhr, uhr, uhr am handgelenk",
    "mask": "maske, mundschutz, op maske, ffp2 maske, mund nasen schutz",
    "backpack": "rucksack",
    "headphones": "kopfhörer, kopfhörern",
}

# words of the wardrobe that are first of all something else: worn only where the text says so
DOUBTFUL = """schleier, melone, zylinder, kette, tuch, perlen, flügel, rock, binder, stutzen, boots, haube, krone,
    gurt, finken, top, toque, bomber, schiffchen"""

# what is printed or woven in a cloth; under nothing, what is only told
PATTERNS: dict[str, str] = {
    "checks": bent("kariert, karriert") + ", karo, karomuster, vichykaro, karos",
    "tartan": "schottenkaro, tartan, schottenmuster, schottenkariert",
    "stripes": bent("gestreift, geringelt, längsgestreift") + ", streifen, streifenmuster",
    "hoops": bent("quergestreift") + ", querstreifen",
    "pinstripes": bent("nadelgestreift") + ", nadelstreifen",
    "dots": bent("gepunktet, getupft, getüpfelt") + ", punkte, punkten, pünktchen, tupfen, polka dots",
    "flowers": bent("geblümt, blumig, floral") + ", blumenmuster, blümchenmuster, blümchen, blumendruck, streublümchen",
    "camouflage": "camouflage, tarnmuster, tarnfarben, camo, flecktarn, tarnfarbe",
    "wax": "wax print, ankara",
    "": bent(
        """bunt, gemustert, mehrfarbig, langärmelig, langärmlig, kurzärmelig, kurzärmlig, glitzernd, zerrissen,
        gebatikt, farbenfroh, regenbogenfarben"""
    )
    + ", tweed, batik, pailletten, regenbogen, loden",
}

# words before what stands on a garment
PRINTS = """nummer, nr, rückennummer, mit der nummer, mit nummer, mit der rückennummer, bedruckt mit, mit den
    worten, auf dem steht, auf der steht, mit der aufschrift, aufschrift, mit dem text, mit dem aufdruck,
    aufdruck, mit dem schriftzug"""
