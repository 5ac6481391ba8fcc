# en: 33d93522
session-before-birth =
    .title = План до родов
    .summary = Короткая тренировка, и только если акушерка или врач разрешили. Всего не больше { $before-birth-session ->
        [one] { $before-birth-session } минуты
        [few] { $before-birth-session } минут
        [many] { $before-birth-session } минут
       *[other] { $before-birth-session } минуты
    }.
    .time = Поставьте таймер не больше чем на { $before-birth-session ->
        [one] { $before-birth-session } минуту
        [few] { $before-birth-session } минуты
        [many] { $before-birth-session } минут
       *[other] { $before-birth-session } минуты
    } и прекратите, когда он зазвонит.
    .skip = Пропускайте день, когда захотите. Есть молоко или нет, это уже тренировка.
# en: c79b364e
session-first-days =
    .title = План для первых дней
    .summary = Для ребёнка, который ещё плохо ест. Примерно { $session-first-days-min }–{ $session-first-days-max ->
        [one] { $session-first-days-max } минуту
        [few] { $session-first-days-max } минуты
        [many] { $session-first-days-max } минут
       *[other] { $session-first-days-max } минуты
    } с паузами.
    .plan = Спросите акушерку или врача сегодня, что ребёнок должен получать кроме этих капель.
    .prepare = Приготовьте чистую ложку или чистую маленькую чашку, чтобы собирать капли.
    .collect = Собирайте каждую каплю в ложку или в шприц.
    .give = Давайте сначала капли, как показала акушерка, а потом то, что указано в плане для ребёнка.
    .often = Делайте это { $sessions-a-day-min }–{ $sessions-a-day-max ->
        [one] { $sessions-a-day-max } раз
        [few] { $sessions-a-day-max } раза
        [many] { $sessions-a-day-max } раз
       *[other] { $sessions-a-day-max } раза
    } в сутки или чаще, пока ребёнок не станет хорошо есть.
    .night = Делайте хотя бы одно из этих сцеживаний ночью.
    .drops = Сначала идут только капли, так и должно быть, и они полезны. Но на целое кормление их может не хватить.
    .shorter = Пройдите ещё один круг, если есть силы.
# en: 2c04073e
session-established =
    .title = План, когда молоко уже пришло
    .summary = Чтобы докормить ребёнка или пока вы врозь. Примерно { $session-min }–{ $session-max ->
        [one] { $session-max } минуту
        [few] { $session-max } минуты
        [many] { $session-max } минут
       *[other] { $session-max } минуты
    } с паузами и вторым кругом.
    .prepare = Поставьте рядом чистую чашку, прежде чем начать.
    .stretch = Новичкам нужно больше времени. Смотрите на молоко и на своё самочувствие, а не на часы.
# en: d56b280e
session-exclusive =
    .title = План, когда ребёнок получает только сцеженное молоко
    .summary = Для ребёнка, который всё ваше молоко получает из чашки, через зонд или из бутылочки. Примерно { $session-min }–{ $session-max ->
        [one] { $session-max } минуту
        [few] { $session-max } минуты
        [many] { $session-max } минут
       *[other] { $session-max } минуты
    } каждый раз.
    .plan = Спросите акушерку или врача сегодня, сколько молока нужно ребёнку на одно кормление и сколько нужно кормлений.
    .meanwhile = Спросите, что давать на кормлениях, для которых вашего молока пока не хватает.
    .often = Сцеживайте молоко { $sessions-a-day-min }–{ $sessions-a-day-max ->
        [one] { $sessions-a-day-max } раз
        [few] { $sessions-a-day-max } раза
        [many] { $sessions-a-day-max } раз
       *[other] { $sessions-a-day-max } раза
    } в сутки или чаще, примерно раз в { $session-gap-min }–{ $session-gap-max ->
        [one] { $session-gap-max } час
        [few] { $session-gap-max } часа
        [many] { $session-gap-max } часов
       *[other] { $session-gap-max } часа
    }.
    .night = Сцеживайте молоко ночью хотя бы один раз.
    .call = Позвоните акушерке или врачу сегодня, если молока меньше, чем нужно ребёнку, или если его становится меньше.
    .log = Записывайте, когда вы сцеживали молоко и сколько его было, для того, кто вам помогает.
    .whole-day = Смотрите на сутки в целом, а не на одно сцеживание.
    .pump = Сцеживайте молоко руками с самого начала и уже в первый день попросите ещё и больничный молокоотсос. Если до и после молокоотсоса сцеживать руками, молока может быть больше. Если ребёнок родился очень рано, одних рук может не хватить.
    .contested = Некоторые больницы сразу начинают и с рук, и с молокоотсоса. Другие начинают с рук и добавляют молокоотсос, когда молока приходит больше. Спросите в своей больнице.
# en: 9b05f0d5
session-comfort =
    .title = Сцедить немного молока, чтобы стало легче
    .summary = Когда грудь слишком полная. Прекратите, когда станет легче, даже если молоко ещё осталось.
    .little = Сцедите немного молока прямо перед кормлением или когда становится слишком тяжело.
    .stop = Прекратите, как только грудь станет мягче.
    .cool = Потом охладите это место, если оно опухло.

## The blocks of which the plans are made

# en: 8226b7d0
block-massage-first =
    .text = Массируйте первую грудь { $massage-per-side-min }–{ $massage-per-side-max ->
        [one] { $massage-per-side-max } минуту
        [few] { $massage-per-side-max } минуты
        [many] { $massage-per-side-max } минут
       *[other] { $massage-per-side-max } минуты
    }.
# en: da506a34
block-express-first =
    .text = Сцеживайте молоко из первой груди { $per-side-min }–{ $per-side-max ->
        [one] { $per-side-max } минуту
        [few] { $per-side-max } минуты
        [many] { $per-side-max } минут
       *[other] { $per-side-max } минуты
    }.
# en: 68d47788
block-massage-second =
    .text = Массируйте другую грудь { $massage-per-side-min }–{ $massage-per-side-max ->
        [one] { $massage-per-side-max } минуту
        [few] { $massage-per-side-max } минуты
        [many] { $massage-per-side-max } минут
       *[other] { $massage-per-side-max } минуты
    }.
# en: c324c3ca
block-express-second =
    .text = Сцеживайте молоко из другой груди { $per-side-min }–{ $per-side-max ->
        [one] { $per-side-max } минуту
        [few] { $per-side-max } минуты
        [many] { $per-side-max } минут
       *[other] { $per-side-max } минуты
    }.
# en: 97623bd3
block-express-first-again =
    .text = Вернитесь к первой груди на { $per-side-min }–{ $per-side-max ->
        [one] { $per-side-max } минуту
        [few] { $per-side-max } минуты
        [many] { $per-side-max } минут
       *[other] { $per-side-max } минуты
    }.
# en: 1bba545d
block-express-second-again =
    .text = Закончите на другой груди: ещё { $per-side-min }–{ $per-side-max ->
        [one] { $per-side-max } минуту
        [few] { $per-side-max } минуты
        [many] { $per-side-max } минут
       *[other] { $per-side-max } минуты
    }.
# en: a54dab27
block-ease-first =
    .text = Сцеживайте молоко из более полной груди бережно и только до тех пор, пока она не станет мягче.
# en: b857f48b
block-ease-second =
    .text = Сцедите для облегчения немного молока и из другой груди, если она полная.
