# Nothing says how this language is written.
# must say: eo: say in tests/locale/writing.rs how it is written: a row in WRITING

# en: 8286302a
step-express =
    .hold = Premu dum { $hold } sekundoj.
