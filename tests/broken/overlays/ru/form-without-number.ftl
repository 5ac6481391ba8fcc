# The form [few] is said of 2, 3, 4, 22 and more, and does not say which.
# must say: ru, line 5, step-express.hold: the number { $hold } is missing from the form [few]; it must not get lost

step-express =
    .hold = { $hold ->
        [one] { $hold } секунду
        [few] несколько секунд
        [many] { $hold } секунд
       *[other] { $hold } секунды
    }
