# "°C" comes apart in a script that runs from the right.
# must say: locales/ar/step.ftl:6: step-express.hold: write the unit of a temperature in words; °C is torn apart in this script

# en: 8286302a
step-express =
    .hold = الثبات عند { $hold } °C.
