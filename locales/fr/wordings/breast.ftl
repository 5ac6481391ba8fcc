# The reader prefers "sein". The default says the same; this stays so if an application changes the default.

-body = { $case ->
    [your-one] votre sein
    [of-the] du sein
   *[your] vos seins
}
