/**
 * Short common words by language, chosen so that each list separates its language from its neighbours. The last ones are
 * not languages of ours: they are here so that Dutch is not taken for German.
 */
export const functionWords: Readonly<Record<string, string>> = {
	en: "the of and to in is that for was with on as by are this be from at have has an it which were their not been who would or its said they but had will",
	de: "der die das und ist nicht mit von den im für auf ein eine des dem sich auch werden wird bei sind nach wurde dass oder über hat einer einem als aus zum zur durch noch",
	fr: "le la les des et est une dans que pour qui sur par plus pas au avec du ce sont cette aux ont été mais ou leur ses elle il nous ces être selon",
	es: "el la los las de que y en un una por con para del se es no al lo como su más pero sus ha este esta ser también son entre según fue han",
	pt: "o a os as de que e do da em um uma para com não por no na se mais dos das foi ao são pelo pela como mas também ser seu sua à ou até já",
	it: "il la di che e in un una per con non del della le dei si è al da sono gli nel alla più delle anche come ha lo dal nella questo degli ma stato",
	nl: "de het een van en in is dat op te voor met zijn niet aan er door ook om bij als naar worden wordt heeft deze uit over maar die werd",
	sv: "och att det som en på är av för med den till inte har om ett var kan från eller vid ska denna blir också",
	da: "og at det som en på er af for med den til ikke har om et var kan fra eller ved skal denne bliver også blev",
	pl: "i w na z że się do nie jest to o jak przez oraz dla po od które został ale który są tym",
	tr: "ve bir bu için ile olarak da de olan daha çok gibi kadar sonra ancak göre olduğu ise en ne",
	ro: "și de în la cu a pe din care este nu un o pentru că mai sunt fost prin sau ale au",
	cs: "a v na se že je to o z do pro s jako by které byl ale podle nebo jeho která",
	id: "yang dan di untuk dengan dari pada ini dalam tidak itu adalah akan oleh juga sebagai atau telah karena",
	vi: "và của là các trong được có cho không người với một những này đã về để theo",
	fi: "ja on ei että se oli myös mutta ovat joka kun hän niin kuin tai sen sekä",
	ca: "el la els les de que i en un una per amb del és no al com més però dels ha aquest són també",
};
