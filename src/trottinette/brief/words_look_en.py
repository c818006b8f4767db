"""English as people write it about a person. The same tables as in words_look_fr."""

# parts of a body that adjectives describe, by the families such adjectives may choose from, the likeliest first
FEATURES: dict[str, str] = {
    "eyes": "eyes, eye, eyed",
    "brows": "eyebrows, eyebrow, brows, browed",
    "nose": "nose, nosed",
    "mouth mark": "mouth, lips, lip, lipped, mouthed",
    "head skin mark expression": "face, faced, features, countenance",
    "head": "jaw, chin, jawed, chinned",
    "head hair": "head, headed",
    "mark hair": "forehead, temples",
    "mark skin": "cheeks, cheek, cheeked",
    "expression": "expression",
    "skin mark": "skin, complexion, skinned, complexioned",
    "hair": "hair, haircut, hairstyle, hairdo, locks, haired, tresses",
    "beard": """beard, moustache, mustache, moustaches, whiskers, whiskered, bearded, stubble, goatee,
        sideburns, moustached, side whiskers""",
    "height build": "height, stature",
    "build height": """build, built, shoulders, shouldered, physique, limbs, limbed, body, bodied, belly,
        tummy, paunch""",
}

# where the second colour of the hair goes
TINTS: dict[str, str] = {
    "highlights": "highlights, highlight, streaks, streak, streaked with, streaked, lowlights, highlighted",
    "ends": "tips, ends, tipped, dip dyed",
    "roots": "roots",
    "halves": "two tone, two toned, split dyed, half and half",
}

# colours that are only said of hair or of eyes
TONES: dict[str, dict[str, str]] = {
    "hair": {
        "chocolate": "dark, darkish",
        "#dcb65c": "fair, flaxen, straw, sandy, tow, honey, yellow, golden, light",
        "#b4551d": "fiery, carroty, ginger, carrot",
        "grey": "grizzled, greying, graying, greyish, grayish",
        "white": "snowy, hoary",
        "black": "jet, raven, ebony",
        "silver": "silvery, silver",
    },
    "eyes": {
        "#8a6d3b": "hazel",
        "#c58a2a": "amber",
        "chocolate": "dark",
        "green": "greenish, emerald",
        "blue": "azure, bluish, blueish",
        "grey": "greyish, steel",
    },
}

# other ways to say a choice; before a phrase `~` means only near it, `-` only beside its noun
LOOKS: dict[str, str] = {
    "age/child": """child, kid, girl, boy, little girl, little boy, schoolboy, schoolgirl, toddler, small
        child, youngster, lad""",
    "age/baby": "baby, infant, newborn",
    "age/adult": "middle aged, of middle age, of a certain age, middle age",
    "age/teenager": "teenager, teen, teenage, adolescent, teenaged",
    "age/elder": """elderly, old, aged, senior, grandmother, grandfather, grandma, grandpa, granny, grandad,
        grandparent, octogenarian, pensioner, old age, in old age, oap, nan, ancient, elder""",
    "build/slim": """slim, thin, skinny, slender, lean, slight, lanky, gaunt, bony, wiry, willowy, scrawny,
        gangly, slightly built, lithe, spare, of slight build""",
    "build/broad": """stocky, broad, sturdy, strong, heavy, thickset, thick set, burly, broad shouldered,
        well built, strongly built, sturdily built, heavily built, solid, square, robust, stalwart,
        powerful, powerfully built, hefty, strapping, squat, heavyset, rounded, massive""",
    "build/muscular": "muscular, athletic, brawny, ripped",
    "build/round": """round, plump, chubby, stout, fat, overweight, curvy, portly, rotund, tubby, corpulent,
        obese, plus size, big bellied, stout built, buxom, large, fleshy, well fed, podgy, dumpy""",
    "build/average": "-average, -medium, of average build, of medium build, average build, -middling",
    "height/tall": """tall, very tall, lofty, towering, above average, over six feet, six footer, long
        legged, gigantic""",
    "height/short": """short, very short, small, little, petite, tiny, diminutive, below average, pint
        sized, short statured""",
    "height/average": """-medium, -average, -middle, -middling, of medium height, of average height, of
        middle height""",
    "pregnant/yes": "pregnant, expecting, with child, expecting a baby, heavily pregnant",
    "eyes/large": "large, big, huge, wide, great",
    "eyes/small": "small, little",
    "eyes/deep_set": "deep set, sunken, hollow",
    "eyes/almond": "almond, almond shaped",
    "brows/thick": "bushy, thick, heavy, shaggy, massive, beetling",
    "brows/thin": "thin, fine, plucked, slender",
    "brows/arched": "arched",
    "brows/straight": "straight, level",
    "nose/button": "~straight, ~grecian",
    "nose/wide": "broad, wide",
    "nose/round": "big, large, bulbous, red",
    "nose/upturned": "snub, turned up, upturned, pug, retrousse",
    "nose/aquiline": "aquiline, hooked, roman, hawk, hawk like, beaked, beak like, eagle",
    "nose/pointed": "sharp, pointed",
    "mouth/wide": "large, wide, big",
    "mouth/full": "full, thick",
    "mouth/thin": "thin, firm, tight",
    "mouth/small": "small, little",
    "head/round": "round, chubby, plump, moon, round faced, fat, full",
    "head/long": "long, thin, narrow, lean, gaunt, pinched, horse",
    "head/square": "square, broad, wide, angular, strong",
    "head/oval": "oval",
    "head/heart": "heart, heart shaped, pointed",
    "skin/monk-02": "pale, fair, white, pallid, light, wan, sallow",
    "skin/monk-05": "olive, sallow",
    "skin/monk-06": """tanned, tan, sunburnt, sunburned, swarthy, bronzed, weather beaten, weatherbeaten,
        nut brown""",
    "skin/monk-07": "brown",
    "skin/monk-09": "dark, black",
    "mark/wrinkles": "wrinkled, wrinkles, lined, wizened, wrinkly, creased",
    "mark/freckles": "freckles, freckled, freckly, freckle",
    "mark/blush": "rosy, ruddy, florid, red, blushing, rosy cheeks, rosy cheeked, florid faced, flushed",
    "mark/lipstick": "red lips, painted lips, rouged lips, lipstick",
    "mark/beauty_spot": "beauty spot, beauty mark, mole",
    "mark/scar": "scar, scarred, sabre cut, scars",
    "mark/make_up": "make up, makeup, made up, eyeliner, eye shadow",
    "mark/eye_patch": "eye patch, eyepatch, one eyed, patch over one eye, patch over his eye",
    "mark/hearing_aid": "hearing aid, hearing aids",
    "mark/vitiligo": "vitiligo",
    "expression/smile": "smile, smiling, big smile, smiles, cheerful",
    "expression/laugh": "laughing, laughs, roaring with laughter, grinning, merry, jolly",
    "expression/grumpy": "grumpy, sour, cross, scowling, frowning, surly, sulky, stern, sullen, glum",
    "expression/surprised": "surprised, astonished, amazed, startled",
    "expression/tender": "tender",
    "expression/wink": "winking, wink, winks",
    "expression/determined": "determined, serious, grave, resolute, decided",
    "expression/calm": "calm, serene, placid, peaceful",
    "hair/short": "short, very short, cropped, close cropped, ~spiky, short cut",
    "hair/cropped": "buzz cut, crew cut, crewcut, closely cropped, close cropped, cropped",
    "hair/pixie": "pixie cut, pixie",
    "hair/undercut": "shaved sides, undercut",
    "hair/long_wavy": "wavy, waved, long wavy",
    "hair/long_straight": "straight, sleek, lank, smooth, straight and long",
    "hair/long": """long, very long, flowing, waist length, loose, down her back, down his back, on her
        shoulders, on his shoulders, to her shoulders""",
    "hair/bob": """bob, shoulder length, straight shoulder length, medium length, chin length, mid length,
        bobbed""",
    "hair/curly": "curly, frizzy, curls, ringlets, curling, curled, crisp",
    "hair/afro": "afro, coily, kinky, natural afro, woolly",
    "hair/ponytail": "ponytail, pony tail, in a ponytail, pigtail, tied back, queue",
    "hair/bun": "bun, in a bun, top knot, topknot, tied up, chignon",
    "hair/bald": "shaved, shaved head, bald, bald headed, shaven",
    "hair/balding": """balding, thinning, receding, a little bald, going bald, partly bald, bald in the
        centre, sparse""",
    "hair/quiff": "slicked back, slicked, swept back, brushed back, combed back",
    "hair/messy": "messy, tousled, unkempt, tangled, untidy, rumpled, bed head, shock of",
    "hair/braid": "~braid, ~plait, ~braided, ~plaited, ~single braid",
    "hair/two_braids": "~two braids, ~braids, ~plaits, ~pigtails, ~two plaits, ~bunches",
    "hair/half_up": "half up, half up half down",
    "hair/locs": "dreadlocks, dreads, locs",
    "hair/fringe": "fringe, bangs",
    "beard/beard": "beard, bearded, full beard, bushy beard, thick beard, whiskers",
    "beard/moustache": """moustache, mustache, moustached, moustaches, pencil moustache, thin moustache,
        pencil mustache""",
    "beard/handlebar": "handlebar moustache, handlebar mustache, curled moustache, waxed moustache",
    "beard/stubble": "stubble, stubbly, unshaven, three day beard, 3 day beard, designer stubble",
    "beard/short_beard": "short beard, trimmed beard, close beard, neatly trimmed beard",
    "beard/long_beard": "long beard, great beard, long whiskers, flowing beard, big beard",
    "beard/mutton_chops": "sideburns, side whiskers, mutton chops, mutton chop whiskers",
    "beard/goatee": "goatee, pointed beard, chin beard, imperial",
    "beard/none": "clean shaven, beardless, shaven face, smooth shaven",
    "glasses/sunglasses": "tinted glasses, dark glasses, tinted spectacles",
    "aid/wheelchair": "wheelchair, in a wheelchair, wheel chair, uses a wheelchair, wheelchair user",
    "aid/cane": "cane, walking stick, white cane",
    "aid/crutches": "crutches, crutch, on crutches",
    "aid/prosthetic_leg": """prosthetic leg, artificial leg, wooden leg, peg leg, ivory leg, running blade,
        one legged, leg prosthesis, leg amputee, white leg""",
    "aid/prosthetic_arm": """prosthetic arm, artificial arm, bionic arm, prosthetic hand, one armed, hook
        for a hand, arm amputee, bionic hand""",
    "aid/guide_dog": "guide dog, seeing eye dog, service dog, assistance dog",
    "pose/wave": "waving, waves, wave, waving hello, saying hello",
    "pose/hands_on_hips": "hands on hips, hands on his hips, hands on her hips, arms akimbo",
    "pose/arms_crossed": "arms crossed, arms folded, crossed arms, folded arms",
    "pose/thumbs_up": "thumbs up, thumb up, giving a thumbs up",
    "pose/pointing": "pointing, points",
    "pose/running": "running, runs, on the run",
    "pose/sitting": "sitting, seated, sits, sitting down",
    "pose/dancing": "dancing, dances",
    "pose/standing": "standing, stands, upright",
}

# of these, what says hair without the word hair; after `-`, what only goes on about it
ALONE = """bald, bald headed, balding, going bald, a little bald, partly bald, bald in the centre, curly,
    afro, bob, ponytail, pony tail, pigtail, bun, top knot, topknot, braid, braids, plait, plaits, two
    braids, two plaits, pigtails, dreadlocks, dreads, locs, ringlets, curls, fringe, bangs, buzz cut, crew
    cut, crewcut, pixie cut, undercut, shaved head, frizzy, cropped, wavy, -on her shoulders, -on his
    shoulders, -down her back, -down his back, -to her shoulders"""

# a complexion, said of the person rather than of the skin
COMPLEXIONS: dict[str, str] = {
    "skin/monk-02": "pale, pallid, wan, pale skinned, ashen",
    "skin/monk-06": "tanned, sunburnt, sunburned, swarthy, bronzed, weather beaten, weatherbeaten, nut brown",
    "skin/monk-09": "black",
}

# other names of garments, and after a tilde of their cousins; `+` stands for any garment of that place
GARMENTS: dict[str, str] = {
    "tshirt": "t shirt, tee shirt, tshirt, tee, t shirts",
    "tshirt+": "top",
    "tank_top": "~tank top, ~vest top",
    "polo": "~polo, ~polo shirt",
    "shirt": """shirt sleeves, shirtsleeves, shirt, button up, button up shirt, dress shirt, button down
        shirt, flannel shirt, flannel""",
    "blouse": "blouse",
    "hoodie": "hoodie, sweatshirt, hooded top, hooded sweatshirt, ~track jacket, ~tracksuit top",
    "sweater": "~sweater, ~jumper, ~pullover, ~fleece",
    "turtleneck": "~turtleneck, ~roll neck, ~polo neck, ~turtle neck",
    "cardigan": "~cardigan",
    "waistcoat": "~waistcoat, ~vest",
    "jacket": "jacket, blazer, suit jacket, sport coat, sports jacket, tuxedo jacket, frock coat, coatee",
    "leather_jacket": "~leather jacket, ~bomber jacket, ~biker jacket",
    "denim_jacket": "~denim jacket, ~jean jacket",
    "overcoat": "~coat, ~overcoat, ~greatcoat, ~pea coat, ~ulster",
    "raincoat": "~raincoat, ~mackintosh, ~anorak, ~waterproof jacket, ~waterproof",
    "trench_coat": "~trench coat",
    "puffer_jacket": "~parka, ~puffer jacket, ~down jacket, ~puffer coat, ~padded coat, ~padded jacket",
    "lab_coat": "lab coat",
    "shorts": "shorts",
    "trousers": "trousers, pants, slacks, suit trousers, suit pants, dress pants, breeches, pantaloons",
    "jeans": "jeans, denims",
    "chinos": "~khakis, ~chinos, ~corduroys",
    "leggings": "~leggings, ~tights",
    "tracksuit_bottoms": """~sweatpants, ~joggers, ~tracksuit bottoms, ~tracksuit, ~jogging bottoms, ~track
        pants""",
    "skirt": "skirt",
    "long_skirt": "long skirt",
    "dress": "dress, ~gown, ~frock",
    "evening_gown": "long dress, evening gown, ball gown, evening dress",
    "leather_shoes": "shoes, shoe, dress shoes, ~oxfords, ~brogues",
    "boots": "~boots, ~ankle boots",
    "sandals": "~sandals, ~flip flops",
    "loafers": "~loafers, ~slippers",
    "heels": "~heels, ~high heels",
    "sneakers": "sneakers, trainers, running shoes, tennis shoes, gym shoes",
    "socks": "socks, stockings",
    "overalls": "overalls, dungarees",
    "boiler_suit": "~jumpsuit, ~boiler suit, ~coveralls",
    "jersey": "jersey, football shirt",
    "apron": "apron",
}

# the same of what else is worn
WORN: dict[str, str] = {
    "tie": "tie, necktie, cravat",
    "bow_tie": "~bow tie, ~bowtie",
    "cap": "cap, baseball cap, peaked cap",
    "beanie": "beanie, woolly hat, bobble hat, woollen hat",
    "straw_hat": "straw hat, boater, sun hat",
    "top_hat": "top hat, silk hat, tall hat",
    "fedora": "~hat, ~felt hat, ~fedora, ~bowler hat, ~bowler, ~sailor hat",
    "scarf": "scarf, shawl, neckerchief, muffler",
    "hijab": "headscarf, hijab, veil, head scarf",
    "necklace": "necklace, chain, pendant, pearls, string of pearls",
    "earrings_studs": "earrings, earring, ear rings",
    "wristwatch": "watch, wristwatch, wrist watch",
    "mask": "mask, face mask, surgical mask",
    "backpack": "backpack, rucksack",
    "headphones": "headphones",
}

# words of the wardrobe that are first of all something else: worn only where the text says so
DOUBTFUL = "veil, bow, blade, wings, studs, hoops, derby, blind, scales, boater, frock, robe"

# what is printed or woven in a cloth; under nothing, what is only told
PATTERNS: dict[str, str] = {
    "checks": "plaid, checked, checkered, check, gingham, lumberjack, chequered",
    "tartan": "tartan",
    "stripes": "stripes, striped, stripy, stripey, with stripes",
    "hoops": "hooped, horizontally striped",
    "pinstripes": "pinstripe, pinstriped, pin striped",
    "dots": "polka dot, dotted, spotted, polka dotted, spotty",
    "flowers": "flowery, floral, flowered",
    "camouflage": "camouflage, camo",
    "wax": "wax print, ankara",
    "": """rainbow, colourful, colorful, patterned, multicolored, multicoloured, tweed, long sleeved, short
        sleeved, sparkly, sequined, ripped, tie dye, coloured, colored""",
}

# words before what stands on a garment
PRINTS = """number, no, numbered, with the number, with number, wearing number, printed with, with the
    words, that says, which says, saying, reading, that reads, marked, with the text, emblazoned with, with
    the word, lettered"""

# who may stand beside the person, by what the word says of their age
COMPANY: dict[str, str] = {
    "": """daughter, son, brother, sister, husband, wife, partner, father, mother, mom, mum, dad, friend,
        friends, boyfriend, girlfriend, cousin, colleague, colleagues, parents, twin, twins, uncle, aunt,
        neighbour, neighbor, teammate, teammates, fiancé, fiancee, spouse, companion, nephew, niece, sons,
        daughters, brothers, sisters, little brother, little sister, big brother, big sister, best friend,
        mate, mates, coworker, bandmates""",
    "child": "child, children, kid, kids, boy, girl, boys, girls, toddler, little girl, little boy",
    "baby": "baby, babies, infant, newborn",
    "teenager": "teenager, teen, teenagers",
    "elder": "grandmother, grandfather, grandma, grandpa, granny, grandad, grandparents, nan",
}

# before how many they are
GROUPS = "family of, group of, band of, team of, gang of, party of"

# words that say how many they are
PAIRS: dict[str, str] = {
    "2": "couple, duo",
    "3": "trio",
    "4": "quartet",
}

# words that bring somebody in
TOGETHER = "with, and, accompanied by, alongside, next to, together with, plus, along with"

# words that tell the people of a group apart
EACH = "one, the other, the first, the second, the third, another, he, she"

# verbs before `with` that say what somebody does, not who stands there
DOING = "plays, play, playing, lives, living, works, working, work, live, talks, travels, cooks"

# verbs between a person and an adjective, and their subjects
COPULAS = """is, was, am, are, were, be, been, being, s, m, re, looks, looked, seems, seemed, became, grew,
    remains, stood, appeared"""

SUBJECTS = "he, she, i, who, they, it, that, we, you"

# may stand before an adjective
ADVERBS = """very, looking, rather, quite, so, too, a bit, a little, slightly, fairly, extremely, really,
    pretty, somewhat, most, more, much, decidedly, excessively, almost, also, always, plainly, strongly,
    still, just, neatly, rich, well, plenty of, considerably, about, tiny bit, once"""

# before these nouns small and old say something else than height and age
FOND = """friend, fan, boss, friends, brother, sister, girl, boy, lover, pal, mate, lady of the house,
    enthusiast, kid, child, baby, eater, reader, drinker, soul, dog, cat, student, school, town"""

# before an adjective: it is not so
NOT = "not, never, no, nor, neither, without, isn, wasn"

# of the body
SIDES: dict[str, str] = {
    "left": "left",
    "right": "right",
    "both": "both",
}

# numbers in words, for ages
TENS: dict[int, str] = {
    20: "twenty", 30: "thirty", 40: "forty", 50: "fifty", 60: "sixty", 70: "seventy", 80: "eighty", 90: "ninety",
}  # fmt: skip

TEENS = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen"""

YEARS = "years old, year old, years of age, years, year, yrs, yo, y o, y/o"
