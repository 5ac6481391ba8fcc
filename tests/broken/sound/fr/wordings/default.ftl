-body = { $case ->
    [of-the] du sein
   *[your] votre sein
}
