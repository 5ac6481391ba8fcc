# The form [few] is said of 2, 3, 4, 22 and more, and does not say which.
# must say: locales/ru/step.ftl:6: step-express.hold: the number { $hold } is lost in the form [few]; put it in

# en: 8286302a
step-express =
    .hold = Удерживайте { $hold ->
        [one] { $hold } секунду
        [few] несколько секунд
        [many] { $hold } секунд
       *[other] { $hold } секунды
    }.
