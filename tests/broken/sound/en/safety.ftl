safety-fever =
    .title = Fever
    .text = Call your doctor today if your fever is { $fever-c } °C or more.
safety-stop-if-pain =
    .title = Pain means stop
    .text = Stop if it hurts.
