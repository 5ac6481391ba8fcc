# "Грудь" means breast as well as chest, so the reader has no other word to choose. "Грудная клетка" and "молочная
# железа" are not used here: the one is the rib cage, the other a medical word.

-body = { $case ->
    [genitive] груди
    [dative] груди
    [instrumental] грудью
    [prepositional] груди
   *[nominative] грудь
}
