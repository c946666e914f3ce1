/** Family names of three letters and less that are complete, in lower case: a short last word that is none of these looks cut off. */
export const shortSurnames: ReadonlySet<string> = new Set(
  (
    'abe ali amy ang ash ask bae bai bay bee bob bok bui cao cha che chi cho cox coy cui dai dam dan dao das day de dee dev die din do doe dow du duc ' +
    'dye eck ego ely eng fan fay fee feng fox foy fu fry gay ge gil go guo guy gye ha hai ham han hay he hec ho hoa hoe hou hoy hsu hu hua hui hun huy ' +
    'ibn im ing ito iyo jay ji jia jin jo joe joy jun kan kay key kim ko koh koo kou ku kuo lai lam lan lao law le lea lee lei leo lew li lie lim lin lip liu lo low lu ' +
    'luo luu ly ma mai mao may mei mi min mo moe mok mon moy mu nam neo ng ngo nho ni noh noy nye oda oh ok old ong orr ott oye pan pei pham pi poe pu qi qiu ' +
    'qu ram ran rao rau ray rea ren rey rho rhu roe roh row roy rua rue ryu see sen seo sha she shi shu sim sin so soh son su sui sun sze tam tan tao tay te teo ' +
    'tho ti tin to toy tsu tu tun uhl ung vo vu wan way we wei wen wiz woo wu xi xia xie xu yan yao yap ye yee yen yeo yi yim yin yip you yu yun zee zhu zuo tai ' +
    'rex tod pym fry nix box cam cid coe hoy job kee lux lev lot mas met mix nes nie nin nun ode pae pao pat pau paz peo pye rod ros sax sty sy tse ure van vas vey vos wax zak aue bek ' +
    'ahn asp bax bly bey cua dax dix dun eva eye fey fox gow gun hoo hug ide jah kam kap kir kun lok lum mee mun nah nay nee ohm orn our pak rie ruf seu sok sou tak tew tie toh und ury veo vie wai won zeh'
  ).split(/\s+/),
);
