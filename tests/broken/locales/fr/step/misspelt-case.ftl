# The name of a case is misspelt; the word would come in another case, without a word.
# must say: locales/fr/step.ftl:6: step-express.hold: -body has no case of-teh; take one of of-the your

# en: 8286302a
step-express =
    .hold = Pressez { -body(case: "of-teh") } pendant { $hold } secondes.
