# Words that go out of their way to be misread by some format.
step-express =
    .title = "Press", it's <b>50 %</b> & more @ {"{"}0{"}"} \n %s %1$s ${"{"}x{"}"} ]]> --
    .summary = {" "}Two spaces {" "}inside and after,  　wide{" "}
    .why = one
        two

        three = four
    .wait = =1+1, @SUM(A1), 'x'
    .rhythm = 'quoted, then $t(step-express.title) and {"{{"}x{"}}"}
step-form-c =
    .title = @string/app_name
    .summary = ?attr/color
    .why = +1 # no comment, \u0041  </string>
    .cup = <!-- x --> <![CDATA[ y ]]> &amp; &#65; �👍🏽
    .lift = {"\u00A0"}{"["}one{"]"} *.attribute = z
