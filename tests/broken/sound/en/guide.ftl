guide =
    .title = Milk by hand
    .summary = How to take milk out of your { -body } with your own hands.
