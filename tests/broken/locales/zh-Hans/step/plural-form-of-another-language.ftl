# Chinese has one form for all numbers.
# must say: locales/zh-Hans/step.ftl:6: step-express.hold: zh-Hans has no plural form [one]; delete it

# en: 8286302a
step-express =
    .hold = 按住 { $hold ->
        [one] { $hold } 秒
       *[other] { $hold } 秒
    }。
