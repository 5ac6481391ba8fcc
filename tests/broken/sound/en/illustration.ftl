illustration-form-c =
    .title = A hand like a C
    .alt = Put your thumb above and your fingers below.
    .thumb = Thumb up here
