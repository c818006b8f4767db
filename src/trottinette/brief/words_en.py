"""English as people write it around the objects. The same tables as in words_fr."""

KINDS: dict[str, str] = {
    "split": """and, or, plus, with, as well as, along with, and also, together with, full of, filled
        with, containing, including, includes, include, alongside, surrounded by, equipped with, complete
        with, featuring, comes with, w/, accompanied by, not to mention, such as, like""",
    "link": """of, for, in, on, from, about, by, at, under, over, near, next to, behind, inside, around,
        into, onto, to, beside""",
    "det": """the, my, his, her, their, our, your, its, this, that, these, those, another, any, every,
        each, both, some kind of, all""",
    "neg": "no, without, not, never, w/o, none of, don t want, doesn t like, do not add, hates, minus",
    "few": """some, several, a few, few, many, lots of, a lot of, a bunch of, various, multiple, a handful
        of, tons of""",
    "pair": "pair of, pairs of",
    "pile": """stack of, stacks of, pile of, piles of, bunch of, set of, pack of, box of, container of,
        piece of, bit of, kind of, sort of, collection of, sheet of, sheets of, miniature of, model of,
        replica of, bag of, jar of, sack of,
        packet of, packets of, packs of, boxes of, sets of, bunches of, tube of, tubes of, tub of, rolls
        of, roll of, sachet of, sachets of, stick of, pieces of, bits of, jars of, bags of, pot of, pots
        of, strip of, selection of, assortment of, bundle of, bundles of, batch of, stash of, blister of""",
    "hold": """holding, holds, hold, is holding, holding up, clutching, gripping, carrying in hand, who is
        holding, wielding""",
    "wear": """wearing, wore, wears, wear, dressed in, dressed, is wearing, clad in, who wears, dressed as,
        outfit, clothes, always in, in an outfit, clothing, sporting, garbed in, attired in""",
    "hand:right": """in his right hand, in her right hand, in their right hand, in the right hand, in my
        right hand, right hand, in right hand, in one hand""",
    "hand:left": """in his left hand, in her left hand, in their left hand, in the left hand, in my left
        hand, left hand, in left hand, in the other hand, in the other, the other hand""",
    "hand:any": """in hand, in his hand, in her hand, in their hand, in my hand, in the hand, in his
        hands, in her hands, in their hands, in my hands, in hands, in a hand, always in hand""",
    "age": "years old, year old, years, yrs, yo, y o, y/o, yrs old, yr old, years of age, year",
    "measure": """inch, inches, in, cm, mm, m, ft, feet, kg, g, oz, ounces, litre, litres, liter, l, cl,
        ml, gb, tb, km, miles, speed, gear, k, lb, lbs""",
    "name": """named, called, my name is, name is, her name is, his name is, their name is, goes by, known
        as, whose name is, name s, with the name, by the name of""",
    "iam": "i am, i m, he is, she is, he s, she s, meet, this is, here is, it s, they are, for, me",
    "tag": """with the title, titled, subtitled, with the tagline, with the subtitle, with the slogan,
        tagline, subtitle, slogan, with the text, that says, which says, saying, with the words, title,
        motto""",
    "photo": "photo, photos, this photo, the photo, photograph, selfie, attached photo, my photo, portrait",
    "tag:soft": "below, underneath, just below, and below, beneath",
    "person": """woman, man, girl, boy, guy, lady, person, gentleman, dude, friend, mother, father, mom,
        mum, dad, sister, brother, son, daughter, cousin, uncle, aunt, grandma, grandpa, grandmother,
        grandfather, husband, wife, partner, boyfriend, girlfriend, colleague, coworker, kid, child,
        teenager, teen, baby, boss, brother in law, sister in law, mother in law, father in law, myself,
        bachelor, fellow, chap, bloke, maiden, widow, widower, lad, lass, youth, character, neighbour,
        neighbor, female, male, people, name""",
    "frame": """realistic, photorealistic, displayed, original, big letters, letters, bold letters, font,
        custom, customised, customized, action figure, action figures, figure, figurine, starter pack,
        starterpack, blister pack, blister, toy box, box set, toy, toys, doll, packaging, plastic box, clear
        plastic box, clear plastic, transparent, plastic packaging, plastic, box, card, collectible,
        collector, collector box, collector s box, action figure box, boxed, full body, barbie, barbie
        style, top hook for hanging, hook, top hook, hanging, starter kit, pack, premium blister, toy
        packaging, bubble pack, picture, image, kit, set, toy set, limited edition, playset, in package,
        boxed set, realistic toy, action toy, colourful card, colorful card, poseable, fully poseable, the
        whole body, full figure, figures, style, hang hook""",
    "acc": """accessories, accessory, objects, items, the accessories, my accessories, things, props, the
        following accessories, the following items, stuff, object, item""",
    "bg": """background, backdrop, background colour, background color, backing card, card colour, card
        color, backing""",
    "poss": "s",
    "fn": """on top, on top of, on top of the, at the top, at the top of, on the top, on the top of, top
        of the box, at the bottom, on the left, on the right, to the left, to the right, write, written,
        says, reads, next to her, next to him, next to the, person in, born, aged, born in, it s, he s, she
        s, that s, there s, here s, what s, let s, who s, they re, i ve, i d, i ll, i, m, you, he, she, it,
        they, we, me, him, us, them, d, ll, ve, re, t, who, which, that, what, where, when, while, whose,
        there, here, is, are, am, was, were, be, been, being, has, have, had, having, do, does, did, don,
        doesn, isn, can, could, will, would, should, must, may, might, loves, love, loving, likes, adores,
        enjoys, enjoy, wants, want, wanted, needs, need, please, thanks, thank you, create, make, draw,
        generate, design, build, give, add, show, put, use, using, turn, turn me into, let, get, got, gets,
        carries, carried, carry, carrying, has got, owns, own, bring, brings, always, never without, often,
        usually, sometimes, very, really, so, too, also, just, only, even, still, but, because, if, then,
        than, as, everywhere, hello, hi, hey, yes, well, ok, okay, oh, out, up, down, off, away, back,
        again, more, most, etc, e g, i e, for example, everyday, every day, all the time, at all times, at
        work, at home, on me, with me, with him, with her, to be, goes, go, everywhere with, nearby, based,
        based on, shown, show me, of course, definitely, obviously, probably, maybe, lives, living, works,
        working, work, plays, playing, play, one of, lot, other, others, the following, following, follow,
        look, looks, looking, into, around, together, everything, something, anything, else, should be,
        placed, sitting, standing, day, days, life, today, can t live without, never leaves, never seen
        without, whatever, how, inside, outside, spare, type, types, version, given, photo given, it all,
        bold, side, sides, beside, along, comes, come, contain, contains, be sure""",
    "plain": """tired, young, tight, ugly, handsome, pretty, comfortable, little, small, tiny, very
        small, big, large, huge, giant, mini, old, new, brand new, nice, beautiful, pretty, good, great,
        cute, lovely, cool, awesome, trusty, faithful, beloved, simple, plain, classic, smart, elegant,
        fancy, vintage, retro, modern, cheap, expensive, second hand, used, worn, worn out, clean, dirty,
        leather, wooden, wood, plastic, metal, wool, woolen, woollen, paper, cloth, canvas, glass, ceramic,
        hot, cold, iced, fresh, steaming, full, empty, real, actual, own, personal, everyday, usual,
        signature, cordless, wireless, portable, adorable, sweet, soft, long, short, heavy, light,
        lightweight, thick, thin, wide, flat, oversized, baggy, fluffy, furry, stylish, chic, shiny, toy,
        single, premium, spare, extra, matching, comfy, warm, typical, loyal, handy, pet, ever present, well
        worn, battered, high quality, hot steaming, inspiring, dark, bright, deluxe, roll up,
        squashed, half eaten, loose, lucky, winning, foldable, folding, collapsible, crumpled, chewed,
        broken, cracked, bent, rusty, dusty, unused, leftover, half empty, half full, random,
        multicoloured, multicolored, colourful, colorful, miniature, travel sized, handmade, homemade,
        hand knitted, reusable, disposable, rechargeable, sparkly, glittery, expired, melted, tatty,
        useless, trusted, insulated, sturdy, antique, ancient, posh, squeaky, waterproof""",
    "liked": "favourite, favorite, favourites, favorites, preferred, go to",
    "glasses": "glasses, eyeglasses, spectacles, specs, pair of glasses",
}

COLOURS: dict[str, str] = {
    "white": "white, off white",
    "cream": "cream, ivory, ecru",
    "beige": "beige",
    "sand": "sand",
    "yellow": "yellow, bright yellow, lemon yellow, light yellow, neon yellow",
    "mustard": "mustard, mustard yellow, ochre",
    "gold": "gold, golden",
    "orange": "orange, bright orange",
    "coral": "coral, salmon, peach",
    "red": "red, bright red, scarlet, crimson",
    "burgundy": "burgundy, dark red, maroon, deep red, wine red",
    "pink": "pink, light pink, pale pink, baby pink",
    "fuchsia": "fuchsia, hot pink, magenta, bright pink, neon pink",
    "lilac": "lilac, lavender, mauve, light purple",
    "purple": "purple, violet, dark purple, deep purple",
    "navy": "navy, navy blue, dark blue, midnight blue",
    "blue": "blue, royal blue, bright blue, cobalt, cobalt blue, denim blue, electric blue",
    "sky": "sky blue, light blue, baby blue, pale blue, pastel blue",
    "turquoise": "turquoise, cyan, aqua",
    "teal": "teal, petrol blue",
    "mint": "mint, mint green, light green, pale green, pastel green",
    "green": "green, bright green, emerald, emerald green, kelly green",
    "lime": "lime, lime green, neon green, apple green",
    "olive": "olive, olive green, khaki, army green",
    "forest": "forest green, dark green, bottle green, pine green, hunter green",
    "caramel": "caramel, light brown, cognac",
    "tan": "tan, camel",
    "brown": "brown",
    "chocolate": "chocolate, dark brown, chocolate brown",
    "silver": "silver, light grey, light gray, chrome, silvery",
    "grey": "grey, gray",
    "graphite": "dark grey, dark gray, charcoal, anthracite",
    "black": "black, jet black",
}
THINGS_TOO = """cream, sand, mustard, gold, orange, salmon, peach, lavender, lime, olive, caramel,
    chocolate, mint, coral, silver, violet, ivory, tan, lilac, cognac"""

# a given name too, when a text begins with it
NAMES_TOO = "bob, rose, olive, violet, ginger, sandy, ruby, daisy, mac, mark, jack, coral, max, rob, art, dev"

HAIR: dict[str, str] = {
    "#dcb65c": "blond, blonde, blondes, golden blonde, strawberry blonde, dirty blonde, sandy",
    "#8a5a34": "chestnut, mousy brown, light brown",
    "cream": "platinum, platinum blonde, platinum blond, bleached, bleach blonde",
    "chocolate": "brunette, dark brown",
    "#b4551d": "redhead, red head, redheaded, red haired, ginger, ginger haired",
    "#7b3420": "auburn",
    "grey": "salt and pepper, greying, graying",
}

HAIR_ALONE = """blond, blonde, redhead, red head, redheaded, red haired, ginger haired, brunette, greying,
    graying"""

NUMBERS = """one a an, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen,
    fourteen, fifteen, sixteen"""
COUPLE = "a couple of, couple of, a couple, twin"

HEADS: dict[str, str] = {
    "name": "name, character name, character, full name",
    "tag": """job, title, tagline, profession, occupation, subtitle, slogan, role, work, job title,
        description, text""",
    "items": """accessories, accessory, items, objects, the accessories, props, in the box, contents,
        things, includes, include, included, comes with, accessories included, stuff""",
    "worn": "outfit, clothes, clothing, look, wearing, appearance, attire, wears, dress code",
    "bg": "background, colour, color, background colour, background color, card, backdrop",
    "look": "hair, glasses, face, expression, beard, skin, hairstyle",
    "none": "pet, pets, style, note, age, hobbies, hobby, interests, sport",
}

JOBS: dict[str, str] = {
    "white_coat": """doctor, physician, nurse, surgeon, dentist, pharmacist, vet, veterinarian, chemist,
        biologist, scientist, researcher, lab technician, medic, gp, midwife, physiotherapist, optician,
        radiologist, paediatrician, pediatrician""",
    "football_kit": "footballer, soccer player, football player, goalkeeper, striker",
    "overalls": """mechanic, gardener, plumber, carpenter, farmer, handyman, builder, electrician,
        landscaper, house painter, construction worker, welder, joiner""",
    "suit": """lawyer, attorney, banker, ceo, executive, businessman, businesswoman, businessperson, tv
        host, tv presenter, news anchor, newsreader, president, minister, prime minister, accountant,
        politician, judge, diplomat, director""",
    "": """software engineer, teacher, professor, tutor, journalist, reporter, photographer, illustrator, designer,
        developer, programmer, coder, engineer, musician, singer, guitarist, pianist, drummer, saxophonist,
        actor, actress, comedian, writer, author, novelist, poet, translator, librarian, bookseller, baker,
        cook, chef, waiter, waitress, bartender, barista, butcher, florist, hairdresser, barber, cashier,
        salesman, saleswoman, salesperson, secretary, assistant, hr, manager, recruiter, consultant, coach,
        trainer, host, presenter, educator, nanny, psychologist, therapist, sociologist, historian,
        archaeologist, astronaut, pilot, flight attendant, steward, driver, courier, postman, firefighter,
        fireman, policeman, policewoman, police officer, officer, soldier, sailor, fisherman, student,
        pupil, retiree, retired, freelancer, freelance, entrepreneur, founder, influencer, youtuber,
        streamer, gamer, dj, dancer, artist, painter, sculptor, potter, tailor, stylist, model, architect,
        editor, producer, filmmaker, cameraman, technician, craftsman, player, athlete, runner, cyclist,
        skater, surfer, hiker, camper, traveller, traveler, swimmer, yogi, fan, lover, enthusiast, addict,
        addicted, aficionado, worker, employee, intern, apprentice, owner, coordinator, organiser,
        organizer, planner, performer, specialist, expert, analyst, strategist, marketer, paramedic, guide,
        instructor, winemaker, beekeeper, broadcaster, radio host, podcaster, blogger, vlogger, crafter,
        maker, knitter, walker, rider, climber, sales rep, agent, clerk, lecturer, scholar, philosopher,
        physicist, mathematician, economist, geek, nerd""",
}

OTHERS = """hot dog, guinea pig, sea lion, prairie dog, dog tag, dog tags, cat food, dog food, dog toy,
    cat tree, teddy bear, computer mouse, mouse pad, cash register, punching bag, sleeping bag, bean
    bag, beanbag, tea bag, air bag, garbage bag, light bulb, video game, board game, bowling ball,
    crystal ball, disco ball, golf ball, tennis ball, rugby ball, volleyball, beach ball, bouncy ball,
    baseball, cricket ball, ping pong ball, ball gown, rubber duck, toilet paper, wrapping paper,
    rolling pin, flower pot, fire truck, vacuum cleaner, wheelchair, paint brush, toothbrush, tooth
    brush, hairbrush, hair brush, pocket watch, stopwatch, stop watch, smart watch, music box, lunch
    box, hair dryer, hair clip, coffee table, coffee machine, coffee maker, coffee grinder, coffee
    beans, coffee shop, espresso machine, tea kettle, bread machine, bread maker, sewing machine,
    washing machine, typewriter, key board, piano stool, guitar pick, phone case, phone charger, battery
    charger, laptop charger, laptop sleeve, car keys, car key, usb key, usb stick, credit card, business
    card, postcard, playing cards, deck of cards, sim card, video camera tripod, camera lens, camera
    strap, camera bag, guitar case, violin case, book shelf, bookshelf, bookmark, book end, pencil case,
    pen holder, chocolate bar, hot chocolate, orange juice, apple juice, apple pie, apple watch, wine
    glass, wine rack, bow and arrow, cat eye glasses, contact lens, magnifying glass, glass of water,
    looking glass, ski boots, hiking boots, rain boots, cowboy boots, ice skates, roller skates, roller
    blades, skateboard wheels, bike helmet, bicycle helmet, hard hat, motorcycle helmet, space helmet,
    vr headset, boxing gloves, gardening gloves, gas oven, plane ticket, paper plane, paper airplane,
    social media icons, dress shoes, house plant pot, plant pot, tattoo gun, table tennis racket,
    badminton racket, swiss army knife, butter knife, pocket knife, road bike helmet, dog leash, dog
    collar, dog bowl, cat bowl, fish tank, fish hook, fishing rod, remote control car, toy car track,
    car seat, race track, boat shoes, train ticket, train set, scale model, scale figure, to scale,
    full scale, large scale, small scale, scale 1, 1 scale, i saw, who saw, he saw, she saw, we saw, saw the,
    hello kitty, mickey mouse, minnie mouse, star wars, angry birds, iron man, toy story"""

# French words that are ordinary English ones: never read as French inside an English sentence
FALSE_FRIENDS = """pain, chat, four, main, sale, coin, son, pie, tire, chair, location, lit, bras, ours,
    dent, court, raisin, prune, pour, or, pin, mare, gale, fin, sac, pile, cave, ride, barbe, bride,
    balance, lecture, journal, store, habit, mule, tic, talon, patron, robe, veste, haut, tour, rate,
    rater, plat, grave, coup, pot, axe, averse, lame, lire, dire, sans, tout, rang, ail, sol, an, if,
    on, son, as, ton, an, banane, carpet, cape, radio set, chaise, chose, mince, portable, tablier,
    physique, net, basket, baskets, date, figure, flan, gentil, crayon, cure, pond, tablette, comte,
    pens, rose"""

# ---- grammar: the same as in words_fr -----------------------------------------------------------------------------

ARTICLES = "a, an, the, some"
HEAD_FIRST = False
PLURALS = "s>, es>, ies>y"
IRREGULAR = {
    **{"men": "man", "women": "woman", "children": "child", "mice": "mouse", "feet": "foot", "teeth": "tooth"},
    **{"geese": "goose", "knives": "knife", "wives": "wife", "leaves": "leaf", "scarves": "scarf"},
    **{"loaves": "loaf", "wolves": "wolf"},
}
SAME: dict[str, str] = {}
AGREEMENT = ""
COMPOUNDS = False
