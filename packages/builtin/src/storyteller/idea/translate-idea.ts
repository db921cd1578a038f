const smallWords: readonly (readonly string[])[] = [
  'ein eine einen einer der die das den dem und sucht im auf seinen seine ihre ihren mit ist nicht von zu will ich wie warum möchte fliegt geht'.split(
    ' ',
  ),
  'un une le la les des et cherche dans sur son sa ses avec est pas de du qui veut pourquoi je chez'.split(' '),
  'un una el la los las y busca en su sus con es no de del que quiere por yo al'.split(' '),
  'un una il lo la gli le e cerca nel nella suo sua con è non di del che vuole perché io al'.split(' '),
]

// German, French, Spanish and Italian words of stories.
const translations =
  'sehen see|fliegen fly|tanzen dance|schwimmen swim|singen sing|lesen read|schlafen sleep|finden find|drache dragon|hund dog|katze cat|maus mouse|bär bear|fuchs fox|hase rabbit|igel hedgehog|mädchen girl|junge boy|roboter robot|eule owl|vogel bird|pferd horse|hexe witch|ritter knight|könig king|königin queen|prinzessin princess|prinz prince|wal whale|fisch fish|stern star|mond moon|sonne sun|schatz treasure|freund friend|freundin friend|schlüssel key|blume flower|ei egg|hut hat|wald forest|meer sea|insel island|schloss castle|stadt town|dorf village|garten garden|berg mountain|haus house|klein little|kleine little|kleiner little|kleines little|groß big|große big|großer big|mutig brave|mutige brave|mutiger brave|schüchtern shy|schüchterner shy|schüchterne shy|müde tired|müder tired|verloren lost|verlorene lost|verlorenen lost|letzte last|letzten last|blau blue|blaue blue|rot red|rote red|sucht looks for|findet finds|backt bakes|baut builds|und and|mit with|im in the|auf on|in in|der the|die the|das the|den the|dem the|ein a|eine a|einen a|einem a|einer a|seinen his|seine his|sein his|ihren her|ihre her|nach to|oma grandma|opa grandpa|mutter mother|vater father|bruder brother|schwester sister|pirat pirate|zauberer wizard|fee fairy|einhorn unicorn|dinosaurier dinosaur|frosch frog|schnecke snail|kuchen cake|brief letter|lied song|dragon dragon|chien dog|chat cat|souris mouse|ours bear|renard fox|lapin rabbit|fille girl|garçon boy|hibou owl|oiseau bird|cheval horse|sorcière witch|chevalier knight|roi king|reine queen|princesse princess|baleine whale|poisson fish|étoile star|lune moon|soleil sun|trésor treasure|ami friend|amie friend|clé key|fleur flower|œuf egg|chapeau hat|forêt forest|mer sea|île island|château castle|ville town|jardin garden|montagne mountain|maison house|petit little|petite little|grand big|perdu lost|perdue lost|dernier last|dernière last|bleu blue|rouge red|cherche looks for|trouve finds|une a|et and|avec with|dans in|sur on|son his|sa his|ses his|le the|les the|pirate pirate|fée fairy|licorne unicorn|dinosaure dinosaur|gâteau cake|lettre letter|dragón dragon|perro dog|gato cat|ratón mouse|oso bear|zorro fox|conejo rabbit|niña girl|niño boy|búho owl|pájaro bird|caballo horse|bruja witch|caballero knight|rey king|reina queen|princesa princess|ballena whale|pez fish|estrella star|luna moon|sol sun|tesoro treasure|amigo friend|amiga friend|llave key|flor flower|huevo egg|sombrero hat|bosque forest|mar sea|isla island|castillo castle|ciudad town|jardín garden|montaña mountain|casa house|pequeño little|pequeña little|perdido lost|perdida lost|último last|última last|azul blue|rojo red|busca looks for|encuentra finds|una a|un a|y and|con with|en in|su his|el the|los the|las the|hada fairy|unicornio unicorn|dinosaurio dinosaur|pastel cake|carta letter|drago dragon|cane dog|gatto cat|topo mouse|orso bear|volpe fox|coniglio rabbit|ragazza girl|bambina girl|bambino boy|gufo owl|uccello bird|strega witch|re king|regina queen|principessa princess|balena whale|pesce fish|stella star|sole sun|amico friend|amica friend|chiave key|fiore flower|cappello hat|bosco forest|mare sea|isola island|castello castle|giardino garden|montagna mountain|piccolo little|piccola little|cerca looks for|trova finds|e and|nel in the|nella in the|suo his|sua his|il the|lo the|la the|uno a|möchte wants to|fliegen fly|vuelve returns|will wants to|qui who|que who|zum to the|zur to the|au to the|fliegt flies|reist travels'

const glossary = new Map<string, string>()
for (const entry of translations.split('|')) {
  const [word = '', ...english] = entry.split(' ')
  glossary.set(word, english.join(' '))
}

/** English for what was typed in another language, as far as a small glossary goes; `null` for English. */
export function translateIdea(idea: string): string | null {
  const words = idea.toLowerCase().match(/\p{L}+/gu) ?? []
  const foreign = smallWords.some((small) => words.filter((word) => small.includes(word)).length >= 2)
  const english = words.filter((word) => /^(?:the|and|a|an|of|to|who|with|for|his|her|is)$/.test(word)).length
  const otherScript = words.length > 0 && words.every((word) => !/\p{Script=Latin}/u.test(word))
  if (otherScript) return ''
  if (!foreign || english >= 2) return null
  // In German what is wanted stands last: “will das Meer sehen”.
  const inOrder = idea.replace(/\b(will|möchte)\s+(.+?)\s+(\p{Ll}+n)(?=[.!]?$)/u, '$1 $3 $2')
  return inOrder.replaceAll(/\p{L}+/gu, (word) => {
    const known = glossary.get(word.toLowerCase())
    return known ?? (/^\p{Lu}/u.test(word) && word.length > 2 ? word : word.toLowerCase())
  })
}
