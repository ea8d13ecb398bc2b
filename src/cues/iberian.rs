//! Spanish, Portuguese.

use super::Kind::*;
use super::Language;

pub(super) const LANGUAGES: &[Language] = &[
    Language {
        tag: "es",
        cues: &[
            (
                ReadMore,
                "
                leer más | lee más | lea más | leer más aquí | lee más aquí | leer el artículo completo
                leer artículo completo | lee el artículo completo | lea el artículo completo | leer artículo
                leer nota completa | leer la nota completa | lea la nota completa | leer noticia completa
                leer la noticia completa | leer completo | seguir leyendo | sigue leyendo | siga leyendo
                continuar leyendo | continúa leyendo | continúe leyendo | ver más | ver más aquí | ver nota
                ver nota completa | ver video | ver vídeo | ver el video | mostrar más | más información
                más info | más detalles | saber más | descubre más | haz clic aquí para leer
                haga clic aquí para leer más
                ",
            ),
            (
                AlsoRead,
                "
                lea también | lee también | leer también | leé también | lea además | lee además | lea aquí | lea:
                lee: | leer: | lea más sobre | leer más sobre | lee más sobre | lee más: | leer más: | también lea
                también lee | también puedes leer | también puede leer | también te puede interesar
                también le puede interesar | te puede interesar: | le puede interesar: | puede interesarte:
                te recomendamos leer | te recomendamos: | le recomendamos: | te sugerimos: | le sugerimos
                vea también | ve también | ver también | vea: | ver: | vea además | mira también | mirá también
                mira: | mire también | mira además | escucha también | escucha: | además: | conoce: | conozca:
                consulta: | sigue leyendo: | relacionado: | nota relacionada | noticia relacionada
                lectura recomendada | en video: | video: | opinión: | análisis: | de interés:
                ",
            ),
            (
                Related,
                "
                relacionado | relacionados | relacionadas | artículos relacionados | noticias relacionadas
                notas relacionadas | contenido relacionado | contenidos relacionados | temas relacionados
                historias relacionadas | entradas relacionadas | información relacionada | enlaces relacionados
                te puede interesar | le puede interesar | te podría interesar | le podría interesar
                puede interesarte | quizás te interese | quizá te interese | también te puede gustar
                te puede gustar | te recomendamos | le recomendamos | recomendado | recomendados | recomendadas
                recomendado para ti | recomendaciones | recomendado por | lo más leído | las más leídas
                los más leídos | más leídas | más leídos | más leído | lo más visto | lo más visto ahora
                más vistas | más vistos | lo más popular | lo más compartido | más popular | más populares
                últimas noticias | noticias recientes | artículos recientes | entradas recientes | más noticias
                más artículos | más historias | más sobre este tema | más sobre el tema | otras noticias
                otros artículos | noticias destacadas | destacados | destacadas | artículos destacados
                en tendencia | sobre este tema | archivado en portada | siguiente artículo | artículo siguiente
                artículo anterior | siguiente noticia | noticia anterior | contenido patrocinado de la web
                lo más comentado | para leer más | ver además | sobre el mismo tema
                ",
            ),
            (
                Share,
                "
                compartir | comparte | compartir en | compartir en facebook | compartir en twitter
                compartir en x | compartir en whatsapp | compartir en linkedin | compartir en telegram
                compartir por | compartir por whatsapp | compartir por correo | compartir vía | compartir artículo
                compartir este artículo | compartir esta noticia | compartir la noticia | compartir nota
                comparte este artículo | comparte esta noticia | comparte en | comparte con | compártelo
                compártela | comparte esto | enviar por correo | enviar por email | enviar por whatsapp
                enviar a un amigo | imprimir | copiar enlace | copiar link | copiar el enlace | enlace copiado
                guardar | guardar artículo | guardar noticia | twittear | tuitear | escuchar artículo
                escuchar este artículo | escuchar noticia | escucha este artículo | regala este artículo
                tamaño de letra
                ",
            ),
            (
                Newsletter,
                "
                suscríbete | suscríbase | suscribite | suscribirse | suscríbete ahora | suscríbete aquí
                suscríbete a nuestra newsletter | suscríbete a nuestro boletín | suscríbete al boletín
                suscríbete a la newsletter | suscríbete a nuestro newsletter | suscríbete para seguir leyendo
                suscríbete para continuar leyendo | suscríbete a nuestro canal | suscríbase a nuestro boletín
                suscríbase al boletín | apúntate | apúntate a | apúntate a nuestra newsletter | apúntate gratis
                regístrate | regístrate gratis | regístrese | regístrese gratis | recibe en tu correo
                recibe las noticias | recibe nuestras noticias | boletín | boletines | newsletter
                nuestro boletín | inscríbete | inscríbete a | introduce tu email | ingresa tu correo
                tu correo electrónico | correo electrónico | dirección de correo | ya eres suscriptor
                ya tienes cuenta | inicia sesión | contenido exclusivo para suscriptores
                artículo solo para suscriptores | exclusivo para suscriptores | mantente informado
                mantente al día | mantente al tanto | manténgase informado | no te pierdas nada
                apoya el periodismo | apóyanos | haz una donación | hazte socio | activa las notificaciones
                ",
            ),
            (
                Follow,
                "
                síguenos | síguenos en | síguenos en facebook | síguenos en twitter | síguenos en instagram
                síguenos en google news | síguenos en whatsapp | síguenos en nuestras redes | síguenos también en
                síganos | síganos en | seguinos | seguinos en | sigue toda la información
                sigue toda la actualidad | sigue todas las noticias | seguir | únete a nuestro canal
                únete al canal | únete a nuestro canal de whatsapp | únete a nuestro telegram
                únete a nuestra comunidad | únase a nuestro canal | encuéntranos en | búscanos en | dale me gusta
                danos like | puedes seguirnos en
                ",
            ),
            (
                App,
                "
                descarga la app | descarga nuestra app | descarga la aplicación | descarga nuestra aplicación
                descargue nuestra aplicación | descargue la app | descargá la app | descargar app
                descargar la app | disponible en app store | disponible en google play | abrir en la app
                ",
            ),
            (
                Advert,
                "
                anuncio | anuncios | publicidad | publicidad sigue leyendo | patrocinado | contenido patrocinado
                contenido ofrecido por | patrocinado por | publirreportaje | publireportaje | promocionado
                continúa leyendo después de la publicidad | continúa después de la publicidad
                continúa después del anuncio | la nota continúa después de la publicidad
                el artículo continúa después de la publicidad | la noticia continúa después de esta publicidad
                sigue leyendo tras la publicidad | espacio publicitario | cerrar anuncio | branded content
                contenido de marca
                ",
            ),
            (
                Byline,
                "
                por | por: | escrito por | redactado por | publicado por | texto: | texto de | texto y fotos
                textos: | autor: | autora: | autores: | redacción: | redacción | un artículo de | artículo de
                elaborado por | editado por | traducido por | traducción de | traducción: | entrevista de
                entrevista por | reportaje de | corresponsal: | corresponsal | enviado especial | enviada especial
                sobre el autor | acerca del autor | sobre la autora | periodista:
                ",
            ),
            (
                Published,
                "
                publicado | publicado el | publicado: | publicada el | publicado en fecha
                fecha de publicación | fecha: | esta entrada fue publicada el | este artículo fue publicado el
                ",
            ),
            (
                Updated,
                "
                actualizado | actualizado el | actualizado: | actualizada | actualizada el | actualización:
                última actualización | última actualización el | última modificación | modificado
                modificado el | modificada el
                ",
            ),
            (
                Legal,
                "
                todos los derechos reservados | derechos reservados | reservados todos los derechos | copyright
                © | prohibida la reproducción | prohibida su reproducción
                prohibida la reproducción total o parcial | queda prohibida la reproducción | aviso legal
                términos y condiciones | términos de uso | términos y condiciones de uso | política de privacidad
                política de cookies | aviso de privacidad | condiciones de uso | descargo de responsabilidad
                este artículo contiene enlaces de afiliados | este artículo contiene enlaces de afiliación
                configuración de cookies | las opiniones expresadas
                utilizamos cookies | usamos cookies | este sitio web utiliza cookies
                este sitio utiliza cookies | esta web utiliza cookies | esta página web utiliza cookies
                nosotros y nuestros socios
                ",
            ),
            (
                Comments,
                "
                comentarios | comentario | comentar | comenta | comentar noticia | comenta esta noticia
                deja un comentario | dejar un comentario | deja tu comentario | deja una respuesta
                dejar una respuesta | deje un comentario | dejá tu comentario | añadir comentario
                añade un comentario | agregar comentario | agregar un comentario | escribe un comentario
                escribir un comentario | escribe tu comentario | publicar comentario | publicar un comentario
                ver comentarios | ver todos los comentarios | ver los comentarios | mostrar comentarios
                sin comentarios | no hay comentarios | los comentarios están cerrados | comentarios cerrados
                únete a la conversación | únete a la discusión | participa en la conversación | danos tu opinión
                tu dirección de correo electrónico no será publicada | cancelar respuesta
                inicia sesión para comentar | normas de participación | te ha resultado útil
                te ha gustado el artículo | discusión
                ",
            ),
            (
                Tags,
                "
                etiquetas | etiqueta: | temas | temas: | tema: | tags | archivado en | archivado en:
                más información sobre | palabras clave | categoría: | categorías | sección: | en este artículo:
                publicado en | etiquetado | etiquetado como | etiquetado con | esta entrada fue publicada en
                esta entrada ha sido publicada en | esta entrada está publicada en
                ",
            ),
            (
                Toc,
                "
                índice | índice de contenidos | índice de contenido | tabla de contenidos | tabla de contenido
                contenido | contenidos | en este artículo | en esta nota | en esta página | saltar al contenido
                ir al contenido | volver arriba | sumario
                ",
            ),
            (
                Contact,
                "
                contáctanos | contáctenos | contacta con nosotros | contacto | contacta con la redacción
                escríbenos | escríbanos | escribinos | escríbenos a | envíanos tu | envíenos | reportar un error
                reportar error | informar de un error | has encontrado un error | encontraste un error
                notificar error | tienes una historia | tienes alguna historia | tienes información
                tiene alguna pregunta
                ",
            ),
        ],
    },
    Language {
        tag: "pt",
        cues: &[
            (
                ReadMore,
                "
                leia mais | ler mais | leia mais aqui | leia a matéria completa | leia a notícia completa
                leia o artigo completo | ler artigo completo | ler artigo | ler notícia | leia na íntegra
                leia a íntegra | leia tudo | continue lendo | continuar lendo | continuar a ler | continue a ler
                continue a leitura | continuar lendo a matéria | ver mais | veja mais | veja mais aqui
                mostrar mais | saiba mais | saber mais | mais informações | clique aqui para ler
                clique aqui e leia | clique e leia | carregar mais | assista ao vídeo | ver vídeo
                ",
            ),
            (
                AlsoRead,
                "
                leia também | leia ainda | ler também | leia: | leia mais sobre | leia mais: | leia mais notícias
                veja também | veja: | veja ainda | vê também | ver também | lê também | confira também | confira:
                confira mais | assista também | assista: | ouça também | ouça: | saiba mais: | saiba mais sobre
                saiba: | entenda: | relembre: | relacionada: | relacionado: | notícia relacionada
                matéria relacionada | acesse: | conheça: | vídeo: | análise: | opinião: | recomendamos a leitura
                siga a leitura
                ",
            ),
            (
                Related,
                "
                relacionados | relacionadas | artigos relacionados | notícias relacionadas | matérias relacionadas
                conteúdo relacionado | conteúdos relacionados | posts relacionados | temas relacionados
                tópicos relacionados | assuntos relacionados | leituras recomendadas | você pode gostar
                você também pode gostar | você pode se interessar | você também pode se interessar
                talvez você goste | talvez você se interesse | também lhe pode interessar | também pode gostar
                também pode interessar | também pode gostar de | talvez te interesse | recomendado | recomendados
                recomendadas | recomendado para você | recomendadas para você | recomendamos | recomendações
                mais lidas | as mais lidas | mais lidos | os mais lidos | mais lida | mais vistas | mais vistos
                mais populares | mais acessadas | mais compartilhadas | mais comentadas | destaques
                notícias em destaque | últimas notícias | artigos recentes | posts recentes | notícias recentes
                mais notícias | mais artigos | mais histórias | outras notícias | outros artigos | outras matérias
                próximo artigo | artigo anterior | próxima notícia | próxima matéria | matéria anterior
                mais sobre o assunto | mais sobre este assunto | sobre o mesmo assunto | sobre o mesmo tema
                do mesmo autor
                ",
            ),
            (
                Share,
                "
                compartilhar | compartilhe | compartilhe isso | compartilhe no facebook | compartilhe no twitter
                compartilhe no whatsapp | compartilhe via | compartilhe esta notícia | compartilhe este artigo
                compartilhe essa matéria | compartilhe esta matéria | compartilhar no | compartilhar no facebook
                compartilhar no twitter | compartilhar no whatsapp | compartilhar via | compartilhar artigo
                compartilhar notícia | partilhar | partilhe | partilhar no facebook | partilhar no twitter
                partilhar no whatsapp | partilhar via | partilhar artigo | partilhar este artigo
                partilhe este artigo | partilhe esta notícia | enviar por e mail | enviar por email
                envie por e mail | envie a um amigo | imprimir | copiar link | copiar o link | copiar ligação
                link copiado | salvar | salvar artigo | guardar artigo | tuitar | tweetar | ouvir artigo
                ouvir notícia | ouvir texto | ouça este conteúdo | tamanho da fonte | oferecer artigo
                ",
            ),
            (
                Newsletter,
                "
                inscreva se | inscreva se na newsletter | inscreva se em nossa newsletter
                inscreva se na nossa newsletter | inscreva se no canal | inscreva se no nosso canal
                inscreva se agora | inscreva se para receber | inscreva te | increva se | assine | assine agora
                assine já | assine nossa newsletter | assine a newsletter | assine a nossa newsletter
                assine para continuar lendo | assinar | já é assinante | já assina
                conteúdo exclusivo para assinantes | exclusivo para assinantes | este conteúdo é exclusivo
                subscreva | subscreva a nossa newsletter | subscreva a newsletter | subscrever
                subscrever newsletter | registe se | registe se gratuitamente | cadastre se
                cadastre se gratuitamente | cadastre seu e mail | receba as notícias | receba nossas notícias
                receba nossa newsletter | receba as principais notícias | receba notícias no whatsapp
                receba em primeira mão | receba no seu e mail | newsletter | newsletters | boletim
                digite seu e mail | seu e mail | seu melhor e mail | endereço de e mail | faça login
                faça seu login | fique por dentro | fique por dentro das notícias | fique atualizado
                fique informado | mantenha se informado | não perca nada | apoie o jornalismo | apoie nos
                ative as notificações | torne se assinante | seja assinante
                ",
            ),
            (
                Follow,
                "
                siga nos | siga nos no | siga nos nas redes sociais | siga nos no facebook | siga nos no instagram
                siga o nosso | siga nosso | siga nosso canal | siga nosso instagram | siga o canal
                siga no google notícias | siga no instagram | seguir | segue nos | segue nos no
                acompanhe nas redes | acompanhe nos | acompanhe nosso | curta nossa página | curta a página
                entre no nosso canal | entre no canal | entre no canal do whatsapp | entre no grupo
                entre no nosso grupo | entre para o canal | participe do canal | participe do nosso canal
                participe do grupo | faça parte do canal | faça parte do grupo | encontre nos no
                junte se ao canal
                ",
            ),
            (
                App,
                "
                baixe o app | baixe o aplicativo | baixe nosso app | baixe nosso aplicativo
                baixe o nosso aplicativo | baixar app | faça o download do app | descarregue a app
                descarregue a aplicação | instale a app | instale a aplicação | abrir no app
                disponível na app store | disponível no google play
                ",
            ),
            (
                Advert,
                "
                anúncio | anúncios | publicidade | continua após a publicidade | continua depois da publicidade
                continua depois do anúncio | a matéria continua após a publicidade
                continue lendo após a publicidade | o artigo continua após a publicidade | patrocinado
                conteúdo patrocinado | patrocinado por | conteúdo publicitário | publieditorial
                informe publicitário | conteúdo de marca | conteúdo de responsabilidade do anunciante | pub
                continuar a ler depois da publicidade | fechar anúncio | pular anúncio | oferecido por
                apresentado por
                ",
            ),
            (
                Byline,
                "
                por | por: | escrito por | publicado por | postado por | texto: | texto de | texto por | autor:
                autora: | autores: | redação: | da redação | redação | reportagem de | reportagem:
                edição: | edição de | editado por | tradução: | tradução de | traduzido por | entrevista de
                uma reportagem de | artigo de | sobre o autor | sobre a autora | repórter: | jornalista:
                colaborou:
                ",
            ),
            (
                Published,
                "
                publicado | publicado em | publicado a | publicado: | publicada em | publicação:
                data de publicação | data da publicação | data: | postado em | criado em
                este artigo foi publicado em
                ",
            ),
            (
                Updated,
                "
                atualizado | atualizado em | atualizado às | atualizado: | atualizada em | atualização:
                última atualização | última atualização em | última modificação | modificado em
                alterado em
                ",
            ),
            (
                Legal,
                "
                todos os direitos reservados | direitos reservados | direitos autorais | copyright | ©
                proibida a reprodução | é proibida a reprodução | reprodução proibida | termos de uso
                termos e condições | política de privacidade | política de cookies | aviso legal
                isenção de responsabilidade | este artigo contém links de afiliados
                este conteúdo foi originalmente publicado | este texto não reflete | configurações de cookies
                as opiniões expressas
                utilizamos cookies | usamos cookies | nós usamos cookies | nós utilizamos cookies
                este site utiliza cookies | este site usa cookies | este website utiliza cookies
                nós e os nossos parceiros | nós e nossos parceiros
                ",
            ),
            (
                Comments,
                "
                comentários | comentário | comentar | comente | comente esta notícia | comente aqui
                deixe um comentário | deixe seu comentário | deixe o seu comentário | deixe uma resposta
                deixar um comentário | adicionar comentário | adicione um comentário | adicionar um comentário
                escreva um comentário | escrever comentário | faça um comentário | publicar comentário
                ver comentários | ver todos os comentários | mostrar comentários | sem comentários
                nenhum comentário | comentários fechados | comentários encerrados | participe da conversa
                junte se à conversa | dê sua opinião | dê a sua opinião | qual é a sua opinião | o que você achou
                o seu endereço de e mail não será publicado | o seu endereço de email não será publicado
                cancelar resposta | este artigo foi útil | os comentários não representam
                ",
            ),
            (
                Tags,
                "
                tags | tag: | etiquetas | tópicos | assuntos | assunto: | temas | tema: | marcadores
                palavras chave | categoria: | categorias | editoria: | arquivado em
                publicado sob | marcado com | mais sobre: | esta entrada foi publicada em
                ",
            ),
            (
                Toc,
                "
                índice | sumário | tabela de conteúdos | tabela de conteúdo | conteúdo | conteúdos | neste artigo
                nesta matéria | neste post | nesta página | ir para o conteúdo | navegue neste conteúdo
                voltar ao topo
                ",
            ),
            (
                Contact,
                "
                fale conosco | entre em contato | entre em contato conosco | entre em contacto | contato
                contacto | contacte nos | contate nos | fale com a redação | fale com o autor | escreva nos
                escreva para nós | envie sua sugestão | envie sua pauta | sugira uma pauta | sugestão de pauta
                tem uma história | tem alguma dúvida | encontrou um erro | encontrou algum erro | reportar erro
                comunicar erro | informar erro | viu algum erro
                ",
            ),
        ],
    },
];
