# A sign that French sets apart with a space that does not break.
# must say: locales/fr/step.ftl:9: step-express.hold: put a no-break space before :
# must say: locales/fr/step.ftl:9: step-express.hold: put a no-break space before ;
# must say: locales/fr/step.ftl:9: step-express.hold: put a no-break space before »
# must say: locales/fr/step.ftl:9: step-express.hold: put a no-break space before !

# en: 8286302a
step-express =
    .hold = Maintenez la pression : { $hold } secondes ; puis relâchez « tout » !
