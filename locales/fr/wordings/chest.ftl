# The reader prefers "poitrine". Safety notes say "sein" all the same, so that a helper understands.

-body = { $case ->
    [your-one] votre poitrine
    [of-the] de la poitrine
   *[your] votre poitrine
}
