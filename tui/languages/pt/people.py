"""Portuguese: names and what stands around them."""

from __future__ import annotations

from tui.languages.people_words import PeopleWords

WORDS = PeopleWords(
    honorifics_m="d. dom frei lord monsenhor padre senhor seu sir sr sr. são",
    honorifics_f="d.ª dama dona lady senhora senhorita sra sra. srta. sóror",
    honorifics_any="doutor doutora dr dr. dra dra. eng. engº mr. mrs. prof. professor professora",
    honorifics_plural="doutores drs. irmãos senhoras senhores sras. srs.",
    titles_m="""
        acadêmico actor acusado advogado agente agricultor alferes almirante aluno amigo analista
        antropólogo apresentador arcebispo arguido armador arqueólogo arquitecto arquiteto artilheiro
        artista assassino assessor astronauta atacante atleta ator autarca autor auxiliar avô bailarino
        banqueiro barão bispo biólogo bombeiro boxeador brigadeiro cabeleireiro cabo camisa campeão
        candidato cantor capitão cardeal cartunista catedrático centroavante chanceler chef chefe ciclista
        cientista cineasta cirurgião colega colunista comandante comediante comentarista comissário compadre
        companheiro compositor conde conselheiro coordenador coreógrafo coronel corredor cozinheiro craque
        crítico cunhado curador cônsul defensor delegado dentista deputado desembargador desenhista designer
        diplomata director diretor dirigente diácono doleiro doutor dramaturgo duque economista editor
        embaixador empresário encenador enfermeiro engenheiro ensaísta enviado epidemiologista escritor
        escultor especialista estilista estudante ex-deputado ex-diretor ex-governador ex-jogador
        ex-ministro ex-prefeito ex-presidente ex-secretário ex-senador fazendeiro filho filósofo fiscal
        fotógrafo fundador futebolista físico general genro gerente geólogo goleiro governador gráfico
        guarda guarda-redes guia guitarrista historiador homólogo humorista imperador infante inspector
        inspetor instrutor investigador irmão jogador jornalista judoca juiz jurista lateral lavrador
        locutor líder maestro magistrado marechal marido marquês mediador meia meio-campo meteorologista
        militante militar ministro médico músico nadador namorado negociador neto notário novelista oficial
        operário opositor padeiro padre pai papa parlamentar pastor patrão pecuarista pedreiro pescador
        pesquisador pianista piloto pintor poeta policial politólogo porta-voz português prefeito prelado
        presidente preso primeiro-ministro primo procurador produtor professor promotor proprietário
        provedor príncipe psicanalista psicólogo psiquiatra publicitário rabino rapper realizador redactor
        redator rei reitor relator religioso representante repórter rival romancista roteirista sacerdote
        sanfoneiro sargento secretário secretário-geral segurança selecionador senador sertanista
        sindicalista sobrinho sociólogo sogro soldado subsecretário sucessor sultão superintendente suspeito
        síndico sócio tenente tenista tenor tesoureiro testemunha tio titular toureiro trabalhador treinador
        tutor técnico vaqueiro veador vereador vice vice-governador vice-ministro vice-prefeito
        vice-presidente violonista virologista visconde vizinho voluntário zagueiro árbitro
    """,
    titles_f="""
        acadêmica actriz acusada advogada agente agricultora almiranta aluna amiga analista antropóloga
        apresentadora arguida arqueóloga arquiteta artista assassina assessora astronauta atacante atleta
        atriz autarca autora avó bailarina banqueira baronesa bióloga bombeira campeã candidata cantora
        capitã cartunista catedrática chanceler chefe ciclista cientista cineasta cirurgiã colega colunista
        comandante comediante comentarista comissária companheira compositora condessa conselheira
        coordenadora coreógrafa coronel corredora cozinheira crítica cunhada curadora cônsul defensora
        delegada dentista deputada desembargadora designer diplomata directora diretora dirigente doutora
        dramaturga duquesa economista editora embaixadora empresária encenadora enfermeira engenheira
        ensaísta enviada epidemiologista escritora escultora especialista esposa estilista estudante
        ex-deputada ex-diretora ex-governadora ex-ministra ex-mulher ex-prefeita ex-presidente ex-secretária
        ex-senadora fazendeira filha filósofa fotógrafa fundadora futebolista física general gerente geóloga
        goleira governadora guia historiadora homóloga humorista imperatriz infanta inspectora inspetora
        instrutora investigadora irmã jogadora jornalista judoca jurista juíza locutora líder maestrina
        magistrada marquesa mediadora meteorologista militante ministra mulher mãe médica música nadadora
        namorada negociadora neta nora notária novelista oficial operária opositora paleógrafa parlamentar
        pastora patroa pescadora pesquisadora pianista pilota pintora poeta poetisa policial politóloga
        porta-voz prefeita presa presidenta presidente prima primeira primeira-ministra princesa procuradora
        produtora professora promotora proprietária provedora psicanalista psicóloga psiquiatra rainha
        realizadora redatora reitora relatora religiosa representante repórter romancista roteirista
        sargento secretária secretária-geral selecionadora senadora sindicalista sobrinha socióloga sogra
        subsecretária sucessora superintendente suspeita síndica sócia tenente tenista tesoureira testemunha
        tia titular trabalhadora treinadora tutora técnica vereadora vice vice-governadora vice-prefeita
        vice-presidente virologista viscondessa vizinha viúva voluntária árbitra
    """,
    titles_any="candidato estrela jovem mandatária mandatário menor número vítima",
    speech="""
        abordou aceitou acentuou acha achou aconselhou acredita acrescenta acrescentou acusa acusou adianta
        adiantou admite admitiu adverte advertiu afirma afirmado afirmou alega alegou alerta alertou
        analisou anuncia anunciado anunciou apelou aponta apontou argumenta argumentou assegura assegurou
        assinalou assumiu atacou atirou avalia avaliou avançou avisa avisou brincou celebrou cita citou
        classificou comenta comentou comparou completou comunicou conclui concluiu concordou condenou
        confessa confessou confidenciou confirma confirmou considera considerou constatou conta contestou
        contou contrapôs convidou critica criticou culpou declara declarado declarou defende defendeu
        defendido definiu denuncia denunciou desabafou descartou descreve descreveu desmentiu destaca
        destacou detalhou disparou disse dito divulgou diz elogiou emendou enfatiza enfatizou entende
        esclarece esclareceu escreve escreveu especificou espera estimou estranhou exclamou exemplificou
        exigiu exortou explica explicado explicou exprimiu expôs fala falou finalizou frisa frisou garante
        garantiu gritou indagou indica indicou informa informou insiste insistiu instou invocou ironizou
        julga justifica justificou lamenta lamentou lançou lembra lembrou levantou manifestou mencionou
        murmurou narrou nega negou notou objetou observa observou opina opinou ordenou pede pediu pensa
        pergunta perguntou ponderou pontuou precisa precisou previu prevê promete prometeu propôs propõe
        protestou provocou questionou quis reafirmou reagiu realçou rebateu reclamou recomendou reconhece
        reconheceu recorda recordou refere referiu reforçou refutou reitera reiterou rejeitou relata relatou
        relembrou remata rematou repetiu replicou responde respondeu ressalta ressaltou ressalvou resume
        resumiu retorquiu retrucou revela revelou salienta salientou sentenciou sintetizou solicitou
        sublinha sublinhou sugere sugeriu sustenta sustentou testemunhou tuitou
    """,
    particles="a al as ben bin da das de del den der di do dos e el ibn la o os van von",
    abbreviations="cap cel d dr dra eng gen jr mons prof sr sra sras srs srta st",
    place_nouns="""
        aeroporto alameda albergue auditório autoestrada autódromo av avenida bairro barragem basílica baía
        beco cabo caminho campo capela casa castelo catedral cemitério centro cidade cinema colégio
        comunidade conjunto edifício entreposto escola estação estrada estádio faculdade favela fortaleza
        forte freguesia fórum gare ginásio hospital hotel igreja ilha ilhas instituto jardim lago lagoa
        largo liceu localidade maracanã mesquita ministério montanha monte mosteiro município museu palácio
        parque passeio pavilhão penitenciária ponte porto praia praça presídio província quartel rio rodovia
        rua ruas sala santuário serra shopping sítio teatro terminal torre travessa túnel universidade usina
        vale via viaduto vila zona
    """,
    regions="""
        acre alagoas alemanha alentejo algarve amapá amazonas amazónia amazônia américa antártida atlântico
        açores bahia balcãs baviera beira brasil brasília califórnia caraíbas caribe catalunha ceará
        centro-oeste cisjordânia coreia crimeia donbass douro escócia espanha europa flandres gales galiza
        gaza goiás groenlândia inglaterra irlanda israel itália jerusalém kiev kosovo lisboa londres madeira
        maranhão mediterrâneo minas minho moscou moscovo nordeste normandia ocidente oriente pacífico
        palestina pantanal paraná paraíba pará patagônia pequim pernambuco piauí pirenéus provença ribatejo
        rondônia roraima rússia saara sergipe sibéria sicília suíça síria tejo texas tocantins toscana
        trás-os-montes vaticano washington áfrica ártico ásia
    """,
    thing_nouns="""
        academia acordo agência associação avião banco banda bar barco caso centro cervejaria cia clube
        coleção coluna comissão companhia concessionária conservatório construtora copa corveta disco
        ditadura doca editora emissora empresa equipa equipe exposição filme firma folhetim fragata fundação
        furacão fábrica galeria governo grupo gráfica jornal laboratório lei liga livraria livro loja marca
        medalha missão navio novela operação orquestra partido película petrolífera plano plataforma
        programa projeto prémio prêmio rede região restaurante revista romance rádio satélite seleção
        semanário sindicato site submarino supermercado série taça teatro tempestade torneio tratado troféu
        tufão álbum
    """,
    organisation_words="""
        academia agência assembleia assembléia associação avenida bairro banco bolsa casa centro clube
        colégio comissão comité comitê companhia confederação congresso conselho constituição corte cruz
        câmara departamento editora escola estado estados exército federal federação forças frente fundação
        governo grupo guarda guerra hospital igreja instituto internacional jardim justiça liga ministério
        movimento mundial municipal museu nacional nações norte ordem organização palácio parlamento partido
        polícia prefeitura presidência procuradoria província receita rede região república rio rua san
        santa santo secretaria senado serviço sindicato sociedade sul supremo tribunal unidos universidade
        união verde vila águas
    """,
    not_people="""
        alcorão alá apple brexit buda bíblia carnaval constituição copa cristo deus facebook google
        instagram internet jesus kremlin lusa natal netflix pentágono planalto páscoa ramadão telegram
        tiktok twitter whatsapp wikipédia xinhua yonhap youtube
    """,
    function_words="""
        a acerca agora ainda algo algum alguma algumas alguns alguém ali além ambos ante anteontem antes ao
        aos apenas apesar após aquela aquelas aquele aqueles aqui aquilo as assim através atrás até aí bem
        cada caso cerca certa certo cinco com como contactado contra contudo cuja cujo da dali daqui das daí
        de debaixo dentro depois desde dessa desse desta deste dez dia dizem do dois dos duas durante e ela
        elas ele eles em embora enfim enquanto entanto entre então era eram essa essas esse esses esta
        estamos estas estava este estes está estão eu existe foi fora foram graças havia hoje há isso isto
        jamais já lhe lhes logo longe lá mais mal mas me mediante meio menos mesmo meu meus minha minhas
        muita muitas muito muitos na nada nas nele nem nenhum nenhuma nessa nesse nesta neste ninguém no nos
        nossa nossas nosso nossos nove num numa nunca não nós o oito onde ontem os ou outra outras outro
        outros para parece pela pelas pelo pelos perante pois por porque porquê portanto porém pouco poucos
        primeiro provavelmente quais qual qualquer quando quanto quantos quase quatro que quem quer quê se
        seis sem sempre sendo ser seria será sete seu seus si sim sob sobre sou sua suas são só tal talvez
        também tanto tem temos tenho teve toda todas todavia todo todos três tu tudo tão têm um uma umas uns
        vai vamos você vocês várias vários vão à às é
    """,
    determiners="a ao da do essa esse esta este na no o pela pelo à",
    feminine_determiners="a esta uma",
    masculine_determiners="este o um",
    plural_determiners="aos as das dos os às",
    conjunctions="e ou",
    locatives="em",
    genitives="da de do",
    family_nouns="clã dinastia família",
    agencies="""
        afp agência ap arquivo divulgação dpa efe epa folhapress foto getty handout lusa pool reuters
    """,
    credit_leads=("foto", "fotos", "fotografia", "crédito", "imagem", "divulgação", "texto", "edição", "por"),
)
