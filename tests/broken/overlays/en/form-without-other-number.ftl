# A form by one number loses the other one.
# must say: en, line 5, step-switch-sides.switch: the number { $per-side-max } is missing from the form [one]; it must not get lost

step-switch-sides =
    .switch = { $per-side-min ->
        [one] Change after a minute.
       *[other] Change after { $per-side-min } to { $per-side-max } minutes.
    }
