# The seconds are lost.
# must say: en, line 5, step-express.hold: the number { $hold } is missing; it must not get lost

step-express =
    .hold = Hold.
