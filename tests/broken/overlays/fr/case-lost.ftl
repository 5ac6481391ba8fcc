# A form that the stock words ask for is left out.
# must say: fr, line 4, -body: the form [your-one] is missing; the stock words use it

-body = { $case ->
    [of-the] du buste
   *[your] votre buste
}
