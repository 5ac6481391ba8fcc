# A wording leaves out a case that the default one has.
# must say: locales/fr/wordings/breast.ftl:4: -body: the case [of-the] is missing; add it

-body = { $case ->
   *[your] votre sein
}
