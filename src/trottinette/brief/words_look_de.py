"""German as people write it about a person. The same tables as in words_look_fr."""

from trottinette.brief.words_clothes_de import DOUBTFUL as DOUBTFUL
from trottinette.brief.words_clothes_de import GARMENTS as GARMENTS
from trottinette.brief.words_clothes_de import PATTERNS as PATTERNS
from trottinette.brief.words_clothes_de import PRINTS as PRINTS
from trottinette.brief.words_clothes_de import WORN as WORN
from trottinette.brief.words_de import bent

# parts of a body that adjectives describe, by the families such adjectives may choose from, the likeliest first
FEATURES: dict[str, str] = {
    "eyes": "augen, auge, äuglein, guckerl",
    "brows": "augenbrauen, augenbraue, brauen, braue",
    "nose": "nase, näschen",
    "mouth mark": "mund, lippen, lippe",
    "head skin mark expression": "gesicht, gesichtszüge, züge, antlitz, gesichtsform",
    "head": "kinn, kiefer",
    "head hair": "kopf, haupt, schädel",
    "mark hair": "stirn, schläfen",
    "mark skin": "wangen, wange, backen, bäckchen",
    "expression": "ausdruck, gesichtsausdruck, blick, miene",
    "skin mark": "haut, teint, hautfarbe, hautton",
    "hair": """haare, haar, haaren, frisur, mähne, haarschnitt, kopfhaar, schopf, haarpracht, haarfarbe""",
    "beard": "bart, schnurrbart, schnauzbart, schnauzer, vollbart, oberlippenbart, kinnbart, backenbart, spitzbart",
    "height build": "körpergröße, statur, größe, wuchs",
    "build height": "körperbau, schultern, körper, bauch, bäuchlein, gestalt, silhouette, wampe",
}

# where the second colour of the hair goes
TINTS: dict[str, str] = {
    "highlights": "strähnen, strähnchen, highlights, balayage, mèches, strähne",
    "ends": "spitzen, haarspitzen",
    "roots": "ansatz, ansätze, ansätzen, haaransatz",
    "halves": "zweifarbig, zweifarbige, zweifarbigen, halb und halb, halb halb",
}

# colours that are only said of hair or of eyes
TONES: dict[str, dict[str, str]] = {
    "hair": {
        "chocolate": bent("dunkel, dunkl"),
        "#dcb65c": bent("hell, golden, goldig, strohfarben, honigfarben, weizenblond"),
        "#b4551d": bent("fuchsig, feurig, karottig, kupfern, kupferfarben"),
        "grey": bent("gräulich, angegraut, ergraut, graumeliert, meliert"),
        "white": bent("schlohweiß, schneeweiß"),
        "black": bent("rabenschwarz, pechschwarz, ebenholzschwarz, nachtschwarz"),
        "silver": bent("silbrig, silbern"),
    },
    "eyes": {
        "#8a6d3b": bent("haselnussbraun, haselnussfarben, nussbraun, haselnuss"),
        "#c58a2a": bent("bernsteinfarben, bernstein"),
        "chocolate": bent("dunkel, dunkl, rehbraun"),
        "green": bent("grünlich, smaragdgrün, graugrün"),
        "blue": bent("bläulich, azurblau, stahlblau, graublau, eisblau, meerblau"),
        "grey": bent("gräulich, stahlgrau"),
    },
}

# other ways to say a choice; before a phrase `~` means only near it, `-` only beside its noun
LOOKS: dict[str, str] = {
    "age/child": """kind, mädchen, ein junge, kleiner junge, bub, kleines mädchen, schulkind, knabe, bursche, mädel,
        grundschulkind, vorschulkind, kindergartenkind, goof""",
    "age/baby": "baby, säugling, neugeborenes, kleinkind, babys",
    "age/adult": "mittleren alters, mittelalt, im mittleren alter, mitte dreißig, mitte vierzig, mitte fünfzig",
    "age/teenager": "teenager, teenie, jugendlicher, jugendliche, jugendlichen, teenagerin, halbwüchsiger",
    "age/elder": """senior, seniorin, oma, opa, omi, großmutter, großvater, rentner, rentnerin, greis, greisin,
        alter mann, alte frau, alte dame, älterer herr, ältere dame, betagt, betagte, hochbetagt, alt, alte, alter,
        älter, ältere, älterer, älteren, pensionist, pensionistin, großeltern""",
    "build/slim": bent("""schlank, dünn, schmal, mager, hager, zierlich, schmächtig, drahtig, sehr schlank,
        spindeldürr, dürr, grazil, feingliedrig"""),
    "build/broad": bent("""stämmig, kräftig, breitschultrig, robust, bullig, massig, untersetzt, breit, stattlich,
        kräftig gebaut, breit gebaut, gedrungen""")
    + ", breite schultern, breiten schultern",
    "build/muscular": bent(
        "muskulös, athletisch, durchtrainiert, trainiert, sportlich, sportlich gebaut, gestählt, stark"
    ),
    "build/round": bent("""rund, rundlich, mollig, dick, füllig, korpulent, pummelig, beleibt, übergewichtig,
        vollschlank, kurvig, dicklich, fett, festere, wohlbeleibt""")
    + ", bierbauch, mit bauch, plus size, ein paar kilo zu viel, bäuchlein, wohlstandsbauch",
    "build/average": "-normal, -durchschnittlich, -mittel, normal gebaut, normale figur, normalgewichtig",
    "height/tall": bent("""groß, sehr groß, hochgewachsen, riesig, lang, großgewachsen, groß gewachsen, baumlang,
        überdurchschnittlich groß""")
    + ", lange beine, langbeinig",
    "height/short": bent("klein, sehr klein, kleinwüchsig, winzig, klein gewachsen, kleingewachsen"),
    "height/average": "-mittel, -durchschnittlich, mittelgroß, mittelgroße, mittelgroßer, normal groß",
    "pregnant/yes": "schwanger, schwangere, schwangeren, hochschwanger, hochschwangere, babybauch, werdende mutter",
    "eyes/large": bent("groß, riesig, weit"),
    "eyes/small": bent("klein, schmal"),
    "eyes/deep_set": bent("tiefliegend, tief liegend, eingesunken, tief"),
    "eyes/almond": bent("mandelförmig"),
    "brows/thick": bent("dick, dicht, stark, kräftig"),
    "brows/thin": bent("dünn, fein, schmal, gezupft"),
    "brows/arched": bent("geschwungen, gewölbt, gebogen"),
    "brows/straight": bent("gerade, gerad"),
    "nose/button": "~gerade",
    "nose/wide": bent("breit"),
    "nose/round": bent("groß, dick, rund, knollig"),
    "nose/upturned": "stupsnase, himmelfahrtsnase, stupsnäschen",
    "nose/aquiline": "hakennase, adlernase, römische nase, gebogene",
    "nose/pointed": bent("spitz"),
    "mouth/wide": bent("breit, groß"),
    "mouth/full": bent("voll, sinnlich, prall"),
    "mouth/thin": bent("schmal, dünn"),
    "mouth/small": bent("klein"),
    "head/round": bent("rund, pausbäckig") + ", mondgesicht",
    "head/long": bent("lang, schmal, länglich, hager"),
    "head/square": bent("eckig, kantig, breit, markant"),
    "head/oval": bent("oval"),
    "head/heart": bent("herzförmig, spitz"),
    "skin/monk-02": bent("blass, hell, bleich, weiß, fahl"),
    "skin/monk-05": bent("oliv, olivfarben, olivbraun"),
    "skin/monk-06": bent("gebräunt, braungebrannt, sonnengebräunt, braun gebrannt, wettergegerbt, leicht gebräunt"),
    "skin/monk-07": bent("braun"),
    "skin/monk-09": bent("dunkel, dunkl, schwarz, sehr dunkl"),
    "mark/wrinkles": bent("faltig, runzlig, runzelig") + ", falten, fältchen, lachfalten, lachfältchen",
    "mark/freckles": bent("sommersprossig") + ", sommersprossen, sommersprosse, laubflecken, märzenflecken",
    "mark/blush": bent("rosig, gerötet, errötet, rotwangig, rotbäckig") + ", rote wangen, rote backen, rosige wangen",
    "mark/lipstick": "lippenstift, rote lippen, roten lippen, geschminkte lippen, rotem lippenstift, roter lippenstift",
    "mark/beauty_spot": "schönheitsfleck, muttermal, leberfleck",
    "mark/scar": "narbe, narben, vernarbt, schmiss",
    "mark/make_up": "make up, geschminkt, geschminkte, schminke, lidstrich, eyeliner, kajal, mascara",
    "mark/eye_patch": "augenklappe, einäugig, einäugiger",
    "mark/hearing_aid": "hörgerät, hörgeräte, hörhilfe",
    "mark/vitiligo": "vitiligo, weißfleckenkrankheit",
    "mark/dimples": "grübchen, lachgrübchen",
    "expression/smile": bent("lächelnd, fröhlich, freundlich, gut gelaunt, gutgelaunt, heiter")
    + ", lächeln, lächelt, lächle, breites lächeln, freundliches lächeln",
    "expression/laugh": bent("lachend") + ", lacht, lache, lachen, lacht laut, schallend lachend",
    "expression/grumpy": bent("""mürrisch, grimmig, grantig, griesgrämig, schlecht gelaunt, böse, wütend, missmutig,
        streng, hässig"""),
    "expression/surprised": bent("überrascht, erstaunt, verblüfft"),
    "expression/tender": bent("zärtlich, sanft, liebevoll"),
    "expression/wink": bent("zwinkernd, augenzwinkernd") + ", zwinkert, augenzwinkern, zwinkern",
    "expression/determined": bent("entschlossen, ernst, ernsthaft, konzentriert"),
    "expression/calm": bent("ruhig, gelassen, friedlich, entspannt"),
    "expression/sad": bent("traurig, betrübt"),
    "hair/short": bent("kurz, sehr kurz, kurzhaarig, kurz geschnitten, kurzgeschnitten")
    + ", kurzhaarfrisur, kurzhaarschnitt",
    "hair/cropped": "raspelkurz, raspelkurze, raspelkurzen, streichholzkurz, stoppelhaare, stoppelhaarschnitt",
    "hair/shaved": "millimeterschnitt, bürstenschnitt, buzz cut, auf drei millimeter",
    "hair/pixie": "pixie cut, pixie, pixiecut",
    "hair/undercut": "undercut, rasierte seiten, an den seiten rasiert, sidecut",
    "hair/long_wavy": bent("wellig, gewellt, leicht gewellt, leicht wellig"),
    "hair/long_straight": bent("glatt, seidig") + ", schnittlauchlocken, spaghettihaare, schnittlauchhaare",
    "hair/long": bent("lang, sehr lang, langhaarig, hüftlang, taillenlang, wallend, offen")
    + ", lange mähne, haarpracht",
    "hair/bob": bent("schulterlang, kinnlang, halblang, mittellang") + ", bob, bobfrisur, pagenkopf",
    "hair/curly": bent("lockig, gelockt, kraus, kraushaarig") + ", locken, lockenkopf, kringellocken, lockenmähne",
    "hair/afro": "afro, afrolook, krauses haar, krause haare, afrolocken, afro frisur",
    "hair/ponytail": """pferdeschwanz, zopf, zum zopf gebunden, zusammengebunden, zusammengebundene, rossschwanz,
        zusammengebundenen, im pferdeschwanz, pferdeschwänzchen""",
    "hair/bun": "dutt, knoten, haarknoten, hochgesteckt, hochgesteckte, hochgesteckten, hochsteckfrisur, messy bun",
    "hair/bald": """glatze, kahl, kahler, kahlköpfig, glatzköpfig, glatzkopf, haarlos, keine haare, kahlkopf,
        rasierter kopf""",
    "hair/balding": "halbglatze, lichtes haar, schütteres haar, haarkranz, tonsur, schütter, beginnende glatze, platte",
    "hair/receding": "geheimratsecken, zurückweichender haaransatz, hohe stirn",
    "hair/quiff": "tolle, haartolle, zurückgekämmt, nach hinten gekämmt, nach hinten gekämmte, elvistolle",
    "hair/slicked_back": "zurückgegelt, zurückgegelte, nach hinten gegelt, gegelt, gegelte, gegelten",
    "hair/messy": bent(
        "zerzaust, verwuschelt, strubbelig, wuschelig, wirr, unordentlich, ungekämmt, verstrubbelt, wild"
    ),
    "hair/braid": "~geflochten, ~geflochtene, ~geflochtenen, ~flechtzopf, ~geflochtener zopf, ~bauernzopf",
    "hair/two_braids": "~zwei zöpfe, ~zöpfe, ~zwei zöpfen, ~zöpfen, ~geflochtene zöpfe, ~zwei geflochtene zöpfe",
    "hair/pigtails": "rattenschwänze, zöpfchen, zwei zöpfchen, rattenschwänzchen",
    "hair/half_up": "halb offen, halboffen, halb hochgesteckt",
    "hair/locs": "dreadlocks, dreads, rastas, rastalocken, locs, filzlocken",
    "hair/fringe": "pony, ponyfrisur, ponyfransen, mit pony, stirnfransen",
    "hair/mohawk": "irokese, iro, irokesenschnitt",
    "hair/mullet": "vokuhila",
    "beard/beard": bent("bärtig") + ", bart, vollbart, bartträger, rauschebart",
    "beard/moustache": "schnurrbart, schnauzbart, schnauzer, schnauz, oberlippenbart, moustache, schnäuzer, mustache",
    "beard/handlebar": "zwirbelbart, gezwirbelter schnurrbart, kaiser wilhelm bart",
    "beard/stubble": "dreitagebart, drei tage bart, 3 tage bart, stoppelbart, bartstoppeln, unrasiert, stoppeln",
    "beard/short_beard": "kurzer bart, kurzen bart, gestutzter bart, gepflegter bart, gepflegten bart, getrimmter bart",
    "beard/long_beard": "langer bart, langen bart, langem bart, langbart",
    "beard/mutton_chops": "koteletten, backenbart",
    "beard/goatee": "kinnbart, ziegenbart, spitzbart, ziegenbärtchen, kinnbärtchen, henriquatre",
    "beard/none": "glattrasiert, glatt rasiert, bartlos, rasiert, ohne bart, frisch rasiert, kein bart",
    "glasses/sunglasses": "getönte brille, dunkle brille, getönten brille, sonnenbrille",
    "aid/wheelchair": "rollstuhl, im rollstuhl, rollstuhlfahrer, rollstuhlfahrerin, sitzt im rollstuhl, e rollstuhl",
    "aid/cane": "gehstock, stock, krückstock, spazierstock",
    "aid/crutches": "krücken, an krücken, krücke, gehhilfen, unterarmgehstützen",
    "aid/prosthetic_leg": "beinprothese, holzbein, künstliches bein, einbeinig, beinamputiert, unterschenkelprothese",
    "aid/prosthetic_arm": "armprothese, handprothese, künstlicher arm, einarmig, bionischer arm, bionische hand",
    "aid/guide_dog": "blindenhund, assistenzhund, blindenführhund, führhund",
    "aid/white_cane": "blindenstock, weißer stock, langstock, blind, blinde, blinder",
    "aid/walker": "rollator, gehwagen, gehbock",
    "pose/wave": "winkend, winkt, winke, winken, winkende, winkender, grüßt",
    "pose/hands_on_hips": """hände in den hüften, hände in die hüften gestemmt, hände in die seiten gestemmt,
        hände in der hüfte""",
    "pose/arms_crossed": "verschränkte arme, verschränkten armen, arme verschränkt, mit verschränkten armen",
    "pose/thumbs_up": "daumen hoch, daumen nach oben, zeigt daumen hoch",
    "pose/pointing": "zeigend, deutend, zeigt nach vorne, mit dem finger zeigend, zeigefinger",
    "pose/running": "rennend, rennt, laufend, renne, beim laufen, beim rennen",
    "pose/sitting": "sitzend, sitzt, sitze, im sitzen, sitzende, sitzender",
    "pose/dancing": "tanzend, tanzt, tanze, beim tanzen, tanzende",
    "pose/standing": "stehend, aufrecht, im stehen, stehende, stehender",
}

# of these, what says hair without the word hair; after `-`, what only goes on about it
ALONE = """glatze, kahl, kahler, kahlköpfig, glatzköpfig, glatzkopf, halbglatze, geheimratsecken, haarkranz,
    locken, lockig, lockige, lockiger, gelockt, lockenkopf, kringellocken, lockenmähne, afro, afrolook, bob,
    bobfrisur, pagenkopf, pferdeschwanz, zopf, rossschwanz, dutt, haarknoten, hochsteckfrisur, messy bun,
    dreadlocks, dreads, rastas, rastalocken, locs, filzlocken, pony, mit pony, ponyfrisur, stirnfransen, zöpfe,
    zöpfen, zwei zöpfe, zwei zöpfen, zöpfchen, zwei zöpfchen, rattenschwänze, geflochtener zopf, geflochtene
    zöpfe, flechtzopf, pixie cut, pixie, undercut, sidecut, irokese, irokesenschnitt, iro, vokuhila, tolle,
    haartolle, kurzhaarig, kurzhaarige, kurzhaariger, langhaarig, langhaarige, langhaariger, kurzhaarfrisur,
    kurzhaarschnitt, millimeterschnitt, bürstenschnitt, buzz cut, kraushaarig, stoppelhaare, zerzaust,
    verwuschelt, wuschelig, -zum zopf gebunden, -zusammengebunden, -nach hinten gekämmt, -zurückgekämmt,
    -hochgesteckt, -zurückgegelt"""

# a complexion, said of the person rather than of the skin
COMPLEXIONS: dict[str, str] = {
    "skin/monk-02": bent("blass, bleich, hellhäutig, blasshäutig, käseweiß"),
    "skin/monk-06": bent("gebräunt, braungebrannt, braun gebrannt, sonnengebräunt, wettergegerbt"),
    "skin/monk-07": bent("braunhäutig"),
    "skin/monk-09": bent("dunkelhäutig, schwarzhäutig"),
}

# who may stand beside the person, by what the word says of their age
COMPANY: dict[str, str] = {
    "": """tochter, sohn, bruder, schwester, mann, frau, ehemann, ehefrau, partner, partnerin, vater, mutter,
        mama, papa, freund, freundin, freunde, freunden, freundinnen, cousin, cousine, kollege, kollegin,
        kollegen, kolleginnen, eltern, zwilling, zwillinge, zwillingsbruder, zwillingsschwester, onkel, tante,
        nachbar, nachbarin, verlobter, verlobte, verlobten, lebensgefährte, lebensgefährtin, neffe, nichte,
        söhne, söhnen, töchter, töchtern, brüder, brüdern, schwestern, geschwister, kleiner bruder, kleine
        schwester, großer bruder, große schwester, bester freund, beste freundin, besten freund, besten
        freundin, kumpel, kumpels, mitbewohner, mitbewohnerin, schatz, gatte, gattin, chef, chefin,
        bandkollegen, mutti, vati""",
    "child": """kind, kinder, kindern, junge, zwei jungen, drei jungen, jungs, mädchen, kleines mädchen, kleiner
        junge, kleinen jungen, bub, buben, enkel, enkelin, enkelkind, enkelkinder, enkelkindern, mädels,
        patenkind, töchterchen, söhnchen""",
    "baby": "baby, babys, säugling, neugeborenes, kleinkind",
    "teenager": "teenager, teenagern, jugendliche, jugendlicher, jugendlichen, teenie",
    "elder": "oma, opa, großmutter, großvater, großeltern, omi, opi",
}

# before how many they are
GROUPS = (
    "familie von, gruppe von, familie mit, band mit, team von, gruppe aus, eine gruppe von, clique von, familie aus"
)

# words that say how many they are
PAIRS: dict[str, str] = {
    "2": "paar, hochzeitspaar, pärchen, duo, ehepaar, brautpaar, liebespaar",
    "3": "trio",
    "4": "quartett",
}

# words that bring somebody in
TOGETHER = (
    "mit, und, begleitet von, neben, zusammen mit, gemeinsam mit, plus, an der seite von, samt, in begleitung von"
)

# words that tell the people of a group apart
EACH = """der eine, die eine, das eine, der andere, die andere, das andere, der erste, die erste, der zweite,
    die zweite, der dritte, die dritte, eine, einer, er, sie, eins, ein anderer, eine andere"""

# verbs before `with` that say what somebody does, not who stands there
DOING = """spielt, spiele, spielen, lebt, lebe, leben, wohnt, wohne, wohnen, arbeitet, arbeite, arbeiten,
    spricht, reist, kocht, redet, telefoniert, schreibt, malt, fährt"""

# verbs between a person and an adjective, and their subjects
COPULAS = """ist, bin, bist, sind, seid, war, waren, sein, wirkt, wirke, scheint, sieht, aussieht, wird, wurde, bleibt,
    schaut, erscheint, wäre, soll"""

SUBJECTS = "er, sie, ich, du, der, die, das, es, wir, ihr, man, dieser, diese, welcher, welche"

# may stand before an adjective
ADVERBS = """sehr, ziemlich, eher, so, etwas, ein wenig, ein bisschen, bisschen, leicht, recht, extrem,
    wirklich, ganz, zu, total, super, relativ, überaus, fast, immer, auch, stark, noch, schon, mega, richtig,
    besonders, mittel, echt, kaum, durchaus, einfach, stets, meist, schön, gut"""

# before these nouns small and old say something else than height and age
FOND = """freund, freundin, freunde, fan, chef, chefin, bruder, schwester, kumpel, schatz, hund, katze, kater, tochter,
    sohn, junge, mädchen, kind, baby, schule, hase, kollege, kollegin, liebe, maus, familie, stadt, herz, student"""

# before an adjective: it is not so
NOT = "nicht, nie, niemals, kein, keine, keinen, keinem, keiner, weder, noch nie, ohne"

# of the body
SIDES: dict[str, str] = {
    "left": "linker, linke, linkes, linken, linkem, links",
    "right": "rechter, rechte, rechtes, rechten, rechtem, rechts",
    "both": "beide, beiden, beider",
}

# numbers in words, for ages
TENS: dict[int, str] = {
    **{20: "zwanzig", 30: "dreißig", 40: "vierzig", 50: "fünfzig"},
    **{60: "sechzig", 70: "siebzig", 80: "achtzig", 90: "neunzig"},
}

TEENS = """null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn
    sechzehn siebzehn achtzehn neunzehn"""

YEARS = """jahre alt, jahre, jahren, jahr, jährig, jährige, jähriger, jähriges, jährigen, jahre jung, jahr alt,
    jahr jung, jährigem"""
