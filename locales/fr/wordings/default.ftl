# The words for the body in the default wording: "sein", the word that most readers know. The plural is for both
# sides, the singular for the side in hand. The cases carry article and possessive, since le sein and la poitrine differ.

-body = { $case ->
    [your-one] votre sein
    [of-the] du sein
   *[your] vos seins
}
