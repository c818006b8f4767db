"""Dutch as people write it about clothes. Part of words_look_nl."""

# other names of garments, and after a tilde of their cousins; `+` stands for any garment of that place
GARMENTS: dict[str, str] = {
    "tshirt": "t shirt, tee shirt, tshirt, t shirts, t shirtje, shirtje, shirt, t shirtje",
    "tshirt+": "top, topje, bovenstuk",
    "tank_top": "~tanktop, ~hemdje, ~singlet, ~onderhemd, ~marcelleke",
    "polo": "~polo, ~poloshirt, ~polootje",
    "shirt": "hemd, overhemd, houthakkershemd, flanellen hemd, ruitjeshemd, jeanshemd, linnen overhemd",
    "blouse": "blouse, bloes, bloesje, blousje",
    "hoodie": "hoodie, capuchontrui, trui met capuchon, ~trainingsjack, ~trainingsvest, ~vest met capuchon",
    "sweater": """~trui, ~pull, ~pullover, ~wollen trui, ~gebreide trui, ~fleece, ~fleecetrui, ~fleecevest,
        ~truitje, ~pulleke""",
    "sweatshirt": "sweatshirt, sweater",
    "turtleneck": "~coltrui, ~rolkraagtrui, ~rolkraag, ~coltruitje, ~col",
    "cardigan": "~vest, ~cardigan, ~gebreid vest, ~gilet, ~vestje, ~gebreid vestje, ~wollen vest",
    "waistcoat": "~bodywarmer",
    "jacket": "colbert, colbertje, jasje, smokingjasje, kostuumvest, jacket, colbertjasje",
    "blazer": "blazer",
    "leather_jacket": "~leren jas, ~leren jack, ~lederen jas, ~leren jasje, ~motorjas, ~lederen vest, ~motorjack",
    "denim_jacket": "~spijkerjas, ~spijkerjasje, ~jeansjas, ~jeansvest, ~jeansjasje, ~spijkerjack, ~denim jasje",
    "overcoat": "~jas, ~winterjas, ~overjas, ~mantel, ~wollen jas, ~lange jas, ~duffelcoat, ~wintermantel, ~loden jas",
    "raincoat": "~regenjas, ~regenjack, ~regenjasje, ~k way, ~windjack, ~windjak, ~softshell, ~outdoorjas, ~oliejas",
    "trench_coat": "~trenchcoat, ~trench",
    "puffer_jacket": """~donsjas, ~pufferjas, ~parka, ~anorak, ~gewatteerde jas, ~skijas, ~donsjack, ~donzen
        jas, ~puffer""",
    "lab_coat": "doktersjas, labojas, labjas, witte jas, doktersschort, stofjas",
    "shorts": "short, shorts, korte broek, shortje, korte broekje",
    "trousers": """broek, pantalon, broeken, nette broek, pakbroek, kostuumbroek, ~ribbroek, ~ribfluwelen
        broek, ~rijbroek""",
    "jeans": "jeans, spijkerbroek, jeansbroek, skinny jeans, spijkerbroekje",
    "chinos": "~chino, ~chino's, ~katoenen broek",
    "leggings": "~legging, ~leggings, ~yogabroek",
    "tights": "~panty, ~panty's, ~maillot, ~kousenbroek, ~nylons",
    "tracksuit_bottoms": "~joggingbroek, ~trainingsbroek, ~jogging, ~huispakbroek, ~sportbroek",
    "skirt": "rok, rokje, minirok, minirokje",
    "long_skirt": "lange rok, maxirok",
    "dress": "jurk, bloemetjesjurk, bloemenjurk, jurkje, kleedje, kleed, ~japon",
    "evening_gown": "avondjurk, galajurk, lange jurk, avondkleed, baljurk, cocktailjurk",
    "dirndl": "dirndl",
    "leather_shoes": "schoenen, schoen, leren schoenen, nette schoenen, lederen schoenen, ~veterschoenen, lakschoenen",
    "boots": "~laarzen, ~boots, ~botten, ~leren laarzen, ~cowboylaarzen, ~laars",
    "ankle_boots": "~enkellaarsjes, ~enkellaarzen, ~laarsjes, ~chelsea boots, ~bottines, ~botjes",
    "rain_boots": "~regenlaarzen, ~rubberlaarzen, ~kaplaarzen, ~rubberen laarzen",
    "combat_boots": "~kisten, ~legerkisten, ~doc martens, ~legerschoenen",
    "sandals": "~sandalen, ~sandaaltjes, ~birkenstocks, ~crocs, ~klompen",
    "flip_flops": "~slippers, ~teenslippers, ~flipflops, ~badslippers, ~teensletsen",
    "loafers": "~mocassins, ~instappers, ~loafers, ~bootschoenen",
    "slippers": "~pantoffels, ~sloffen, ~sloefen",
    "heels": "~hakken, ~hoge hakken, ~pumps, ~naaldhakken, ~schoenen met hakken, ~hakjes",
    "flats": "~ballerina's, ~platte schoenen",
    "sneakers": "sneakers, gympen, sportschoenen, gymschoenen, hardloopschoenen, loopschoenen, basketsloefen",
    "socks": "sokken, kousen, kniekousen, ~sportsokken, sokjes",
    "overalls": "tuinbroek, salopette, tuinbroekje",
    "boiler_suit": "~overall, ~jumpsuit, ~blauwe overall, ~ketelpak, ~werkoverall, ~werkpak",
    "jersey": "voetbalshirt, voetbaltruitje, voetbaltrui, truitje",
    "apron": "schort, keukenschort, voorschoot, schortje",
}

# the same of what else is worn
WORN: dict[str, str] = {
    "tie": "stropdas, das, plastron, dasje",
    "bow_tie": "~strik, ~strikje, ~vlinderdas, ~vlinderdasje, ~vlinderstrik",
    "cap": "pet, petje, honkbalpet, baseballpet, cap, klak",
    "beanie": "muts, wollen muts, gebreide muts, mutsje, beanie, ijsmuts, muts met pompon",
    "straw_hat": "strohoed, zonnehoed, strooien hoed, strooien hoedje",
    "top_hat": "hoge hoed, buishoed",
    "fedora": "~hoed, ~vilten hoed, ~fedora, ~bolhoed, ~hoedje, ~deukhoed",
    "scarf": "sjaal, wollen sjaal, ~voetbalsjaal",
    "silk_scarf": "halsdoek, sjaaltje, foulard, halsdoekje, zijden sjaaltje",
    "hijab": "hoofddoek, hijab, sluier, hoofddoekje",
    "necklace": "halsketting, ketting, kettinkje, hanger, gouden ketting, collier, halssnoer",
    "pearl_necklace": "parelketting, parels, parelsnoer",
    "earrings_studs": "oorbellen, oorbel, oorbelletjes, oorknopjes, oorringen, oorbelletje",
    "hoop_earrings": "creolen, grote oorringen",
    "wristwatch": "horloge, polshorloge, uurwerk",
    "mask": "mondkapje, mondmasker, masker, mondneusmasker",
    "backpack": "rugzak, rugzakje",
    "headphones": "koptelefoon, hoofdtelefoon",
}

# words of the wardrobe that are first of all something else: worn only where the text says so
DOUBTFUL = """sluier, ketting, parels, vleugels, hanger, kroon, top, botten, kisten, kap, truitje, mat,
    matje, bomber, badge, boots, bob, staart, kuif, knot, dot"""

# what is printed or woven in a cloth; under nothing, what is only told
PATTERNS: dict[str, str] = {
    "checks": "geruit, geruite, ruiten, ruitjes, ruit, ruitjesmotief, ruitpatroon, blokjesmotief, geblokt, geblokte",
    "tartan": "schotse ruit, tartan, schots geruit, schots geruite",
    "stripes": "gestreept, gestreepte, strepen, streepjes, streep, met strepen",
    "hoops": "horizontaal gestreept, horizontaal gestreepte, dwarsgestreept, dwarsgestreepte",
    "pinstripes": "krijtstreep, krijtstreepje, krijtstreepjes, fijn gestreept",
    "dots": "gestippeld, gestippelde, stippen, stippels, bolletjes, noppen, stipjes, gestipt, gestipte, polkadots",
    "flowers": """gebloemd, gebloemde, bloemetjes, bloemen, bloemenprint, bloemenmotief, bloemetjesmotief,
        bloemetjesprint""",
    "camouflage": "camouflage, camouflageprint, camo, legerprint, camouflagekleuren",
    "wax": "wax print, ankara, waxprint",
    "": """kleurrijk, kleurrijke, bont, bonte, met print, bedrukt, bedrukte, meerkleurig, meerkleurige, veelkleurig,
        veelkleurige, tweed, met lange mouwen, met korte mouwen, glitter, glitters, pailletten, gescheurd, gescheurde,
        regenboog, regenboogkleurig, regenboogkleurige, tie dye, gekleurd, gekleurde""",
}

# words before what stands on a garment
PRINTS = """nummer, nr, rugnummer, met het nummer, met nummer, met rugnummer, bedrukt met, met de woorden,
    waarop staat, met de opdruk, opdruk, met de tekst, met het opschrift, met opdruk, met als opdruk, met het
    woord"""
