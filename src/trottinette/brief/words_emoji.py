"""Emoji that show an object, each by an English word the lexicon may know."""

_TABLE = """
☕:coffee|🍵:tea|🫖:teapot|🍺:beer|🍷:wine|🍕:pizza|🍔:burger|🍟:fries|🍩:doughnut|🍪:cookie|🎂:cake|
🍰:cake|🧁:cupcake|🥐:croissant|🥖:baguette|🧀:cheese|🍌:banana|🍎:apple|🍏:apple|🍓:strawberry|
🥑:avocado|🌵:cactus|🪴:plant|🌱:plant|🌻:sunflower|🌷:tulip|💐:bouquet|🐱:cat|🐈:cat|🐈‍⬛:cat|🐶:dog|
🐕:dog|🐩:dog|🐟:fish|🐠:fish|🐦:bird|🦜:parrot|🐰:rabbit|🐢:turtle|🐴:horse|🦆:duck|📷:camera|📸:camera|
🎥:video camera|📹:video camera|🎤:microphone|🎙:microphone|🎧:headphones|💻:laptop|🖥:computer|
⌨:keyboard|🖱:computer mouse|📱:smartphone|⌚:watch|📺:television|📻:radio|🎮:game controller|
🕹:joystick|🔋:battery|💡:lamp|🔦:torch|📚:stack of books|📖:open book|📕:book|📗:book|📘:book|📙:book|
📓:notebook|📔:notebook|📒:notebook|✏:pencil|🖊:pen|🖋:pen|🖌:paintbrush|🎨:palette|✂:scissors|
📎:paper clip|📏:ruler|📰:newspaper|✉:envelope|💼:briefcase|🎒:backpack|👜:handbag|👛:wallet|
🧳:suitcase|👓:glasses|🕶:sunglasses|👟:sneakers|👠:heels|🥾:hiking boots|🧢:cap|🎩:top hat|👒:hat|
🧣:scarf|👑:crown|💍:ring|☂:umbrella|☔:umbrella|🌂:umbrella|⚽:football|🏀:basketball|
🏈:american football|🎾:tennis racket|🏐:volleyball|🥊:boxing glove|🛹:skateboard|🛼:roller skates|
⛸:ice skates|🎿:skis|🏂:snowboard|🏄:surfboard|🏋:dumbbell|🏆:trophy|🥇:medal|🎸:guitar|🎹:piano|
🎷:saxophone|🎺:trumpet|🎻:violin|🥁:drum|🎬:clapperboard|🚲:bicycle|🚴:bicycle|🛴:scooter|🛵:moped|
🏍:motorcycle|🚗:car|🚙:car|🚌:bus|🚂:train|🚆:train|✈:plane|🚀:rocket|⛵:sailboat|🚁:helicopter|🗺:map|
🧭:compass|🎫:ticket|🎟:ticket|🔑:key|🗝:key|🔨:hammer|🔧:wrench|🪛:screwdriver|🩺:stethoscope|💉:syringe|
🔬:microscope|🔭:telescope|🧪:test tube|🧶:ball of yarn|🧵:thread|🎁:gift|🎈:balloon|🧸:teddy bear|
🎲:dice|🃏:playing cards|♟:chess pawn|🧩:puzzle|⏰:alarm clock|🕯:candle|💳:credit card|💰:money bag|
🍳:frying pan|🔪:knife|🥄:spoon|🍴:fork|🛒:shopping cart|🧴:bottle|🥤:cup|🍾:champagne|🧘:yoga mat|
⛺:tent|🪓:axe|🗡:sword|🛡:shield|🏉:rugby ball|🎯:dartboard|⛳:golf|🏌:golf|⚾:baseball|🧗:climbing rope|
🎖:medal|🏒:ice hockey|🚚:truck|🚛:truck|🚜:tractor|🚒:fire engine|🚕:taxi|🚖:taxi|🚐:van|🗼:eiffel tower|
🏝:island|🌴:palm tree|🔍:magnifying glass|🔎:magnifying glass|🧲:magnet|🧠:brain|💀:skull|☠:skull|
⚛:atom|🪐:planet|🚍:bus|🚉:train|🛥:boat|🚤:boat|🏺:vase|🎓:diploma|🖼:painting|🖍:crayons|🔌:charger|
📄:paper|📃:paper|📑:papers|🪡:embroidery|📿:necklace|⛄:snowman|☃:snowman|🔥:campfire|
⛱:beach umbrella|🏖:beach umbrella|🎉:party popper|🧺:picnic basket|🏮:lantern|💎:diamond ring|
🎃:pumpkin|🎄:christmas tree|🪩:disco ball|🎆:firework|🥚:easter egg|💄:lipstick|💅:nail polish|
🪞:hand mirror|🪒:razor|🪥:toothbrush|🦷:tooth|💊:pills|🌡:thermometer|🩹:sticking plaster|❤:heart|
⭐:star|👍:thumbs up sign|🍀:four leaf clover|⚡:lightning bolt|🎵:music note|🎶:music note|
⌛:hourglass|⏳:hourglass|🔮:crystal ball|🪄:magic wand|🌈:rainbow|🌙:moon|☀:sun|🧯:fire extinguisher|
⚖:scales|📦:parcel|🪜:ladder|🔩:spanner|🪚:saw|⛏:pickaxe|🚧:traffic cone|🏠:house|🏡:house|🔒:padlock|
⚓:anchor|🧰:toolbox|🛠:toolbox|📋:clipboard|🛑:stop sign|🏸:shuttlecock|🏓:ping pong paddle|🎳:bowling|
🥋:black belt|🤿:diving mask|🥽:swimming goggles|🏹:bow and arrow|🎱:pool balls|⏱:stopwatch|
🩰:ballet shoes|👗:dress on a hanger|🎣:fishing rod|🛝:sandcastle|🛍:tote bag|
"""
EMOJI: dict[str, str] = dict(pair.split(":") for pair in _TABLE.replace("\n", "|").split("|") if pair)
