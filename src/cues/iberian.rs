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
                Leer más | Lee más | Lea más | Leer más aquí | Lee más aquí | Leer el artículo completo
                Leer artículo completo | Lee el artículo completo | Lea el artículo completo | Leer artículo
                Leer nota completa | Leer la nota completa | Lea la nota completa | Leer noticia completa
                Leer la noticia completa | Leer completo | Seguir leyendo | Sigue leyendo | Siga leyendo
                Continuar leyendo | Continúa leyendo | Continúe leyendo | Ver más | Ver más aquí | Ver nota
                Ver nota completa | Ver video | Ver vídeo | Ver el video | Mostrar más | Más información
                Más info | Más detalles | Saber más | Descubre más | Haz clic aquí para leer
                Haga clic aquí para leer más
                ",
            ),
            (
                AlsoRead,
                "
                Lea también | Lee también | Leer también | Leé también | Lea además | Lee además | Lea aquí | Lea:
                Lee: | Leer: | Lea más sobre | Leer más sobre | Lee más sobre | Lee más: | Leer más: | También lea
                También lee | También puedes leer | También puede leer | También te puede interesar
                También le puede interesar | Te puede interesar: | Le puede interesar: | Puede interesarte:
                Te recomendamos leer | Te recomendamos: | Le recomendamos: | Te sugerimos: | Le sugerimos
                Vea también | Ve también | Ver también | Vea: | Ver: | Vea además | Mira también | Mirá también
                Mira: | Mire también | Mira además | Escucha también | Escucha: | Además: | Conoce: | Conozca:
                Consulta: | Sigue leyendo: | Relacionado: | Nota relacionada | Noticia relacionada
                Lectura recomendada | En video: | Video: | Opinión: | Análisis: | De interés:
                ",
            ),
            (
                Related,
                "
                Relacionado | Relacionados | Relacionadas | Artículos relacionados | Noticias relacionadas
                Notas relacionadas | Contenido relacionado | Contenidos relacionados | Temas relacionados
                Historias relacionadas | Entradas relacionadas | Información relacionada | Enlaces relacionados
                Te puede interesar | Le puede interesar | Te podría interesar | Le podría interesar
                Puede interesarte | Quizás te interese | Quizá te interese | También te puede gustar
                Te puede gustar | Te recomendamos | Le recomendamos | Recomendado | Recomendados | Recomendadas
                Recomendado para ti | Recomendaciones | Recomendado por | Lo más leído | Las más leídas
                Los más leídos | Más leídas | Más leídos | Más leído | Lo más visto | Lo más visto ahora
                Más vistas | Más vistos | Lo más popular | Lo más compartido | Más popular | Más populares
                Últimas noticias | Noticias recientes | Artículos recientes | Entradas recientes | Más noticias
                Más artículos | Más historias | Más sobre este tema | Más sobre el tema | Otras noticias
                Otros artículos | Noticias destacadas | Destacados | Destacadas | Artículos destacados
                En tendencia | Sobre este tema | Archivado en portada | Siguiente artículo | Artículo siguiente
                Artículo anterior | Siguiente noticia | Noticia anterior | Contenido patrocinado de la web
                Lo más comentado | Para leer más | Ver además | Sobre el mismo tema
                ",
            ),
            (
                Share,
                "
                Compartir | Comparte | Compartir en | Compartir en Facebook | Compartir en Twitter
                Compartir en X | Compartir en WhatsApp | Compartir en LinkedIn | Compartir en Telegram
                Compartir por | Compartir por WhatsApp | Compartir por correo | Compartir vía | Compartir artículo
                Compartir este artículo | Compartir esta noticia | Compartir la noticia | Compartir nota
                Comparte este artículo | Comparte esta noticia | Comparte en | Comparte con | Compártelo
                Compártela | Comparte esto | Enviar por correo | Enviar por email | Enviar por WhatsApp
                Enviar a un amigo | Imprimir | Copiar enlace | Copiar link | Copiar el enlace | Enlace copiado
                Guardar | Guardar artículo | Guardar noticia | Twittear | Tuitear | Escuchar artículo
                Escuchar este artículo | Escuchar noticia | Escucha este artículo | Regala este artículo
                Tamaño de letra
                ",
            ),
            (
                Newsletter,
                "
                Suscríbete | Suscríbase | Suscribite | Suscribirse | Suscríbete ahora | Suscríbete aquí
                Suscríbete a nuestra newsletter | Suscríbete a nuestro boletín | Suscríbete al boletín
                Suscríbete a la newsletter | Suscríbete a nuestro newsletter | Suscríbete para seguir leyendo
                Suscríbete para continuar leyendo | Suscríbete a nuestro canal | Suscríbase a nuestro boletín
                Suscríbase al boletín | Apúntate | Apúntate a | Apúntate a nuestra newsletter | Apúntate gratis
                Regístrate | Regístrate gratis | Regístrese | Regístrese gratis | Recibe en tu correo
                Recibe las noticias | Recibe nuestras noticias | Boletín | Boletines | Newsletter
                Nuestro boletín | Inscríbete | Inscríbete a | Introduce tu email | Ingresa tu correo
                Tu correo electrónico | Correo electrónico | Dirección de correo | ¿Ya eres suscriptor?
                Ya eres suscriptor | ¿Ya tienes cuenta? | Inicia sesión | Contenido exclusivo para suscriptores
                Artículo solo para suscriptores | Exclusivo para suscriptores | Mantente informado
                Mantente al día | Mantente al tanto | Manténgase informado | No te pierdas nada
                Apoya el periodismo | Apóyanos | Haz una donación | Hazte socio | Activa las notificaciones
                ",
            ),
            (
                Follow,
                "
                Síguenos | Síguenos en | Síguenos en Facebook | Síguenos en Twitter | Síguenos en Instagram
                Síguenos en Google News | Síguenos en WhatsApp | Síguenos en nuestras redes | Síguenos también en
                Síganos | Síganos en | Seguinos | Seguinos en | Sigue toda la información
                Sigue toda la actualidad | Sigue todas las noticias | Seguir | Únete a nuestro canal
                Únete al canal | Únete a nuestro canal de WhatsApp | Únete a nuestro Telegram
                Únete a nuestra comunidad | Únase a nuestro canal | Encuéntranos en | Búscanos en | Dale me gusta
                Danos like | Puedes seguirnos en
                ",
            ),
            (
                App,
                "
                Descarga la app | Descarga nuestra app | Descarga la aplicación | Descarga nuestra aplicación
                Descargue nuestra aplicación | Descargue la app | Descargá la app | Descargar app
                Descargar la app | Disponible en App Store | Disponible en Google Play | Abrir en la app
                ",
            ),
            (
                Advert,
                "
                Anuncio | Anuncios | Publicidad | Publicidad - sigue leyendo | Patrocinado | Contenido patrocinado
                Contenido ofrecido por | Patrocinado por | Publirreportaje | Publireportaje | Promocionado
                Continúa leyendo después de la publicidad | Continúa después de la publicidad
                Continúa después del anuncio | La nota continúa después de la publicidad
                El artículo continúa después de la publicidad | La noticia continúa después de esta publicidad
                Sigue leyendo tras la publicidad | Espacio publicitario | Cerrar anuncio | Branded content
                Contenido de marca
                ",
            ),
            (
                Byline,
                "
                Por | Por: | Escrito por | Redactado por | Publicado por | Texto: | Texto de | Texto y fotos
                Textos: | Autor: | Autora: | Autores: | Redacción: | Redacción | Un artículo de | Artículo de
                Elaborado por | Editado por | Traducido por | Traducción de | Traducción: | Entrevista de
                Entrevista por | Reportaje de | Corresponsal: | Corresponsal | Enviado especial | Enviada especial
                Sobre el autor | Acerca del autor | Sobre la autora | Periodista:
                ",
            ),
            (
                Published,
                "
                Publicado | Publicado el | Publicado: | Publicada el | Publicado en fecha
                Fecha de publicación | Fecha:
                ",
            ),
            (
                Updated,
                "
                Actualizado | Actualizado el | Actualizado: | Actualizada | Actualizada el | Actualización:
                Última actualización | Última actualización el | Última modificación | Modificado
                Modificado el | Modificada el
                ",
            ),
            (
                Legal,
                "
                Todos los derechos reservados | Derechos reservados | Reservados todos los derechos | Copyright
                © | Prohibida la reproducción | Prohibida su reproducción
                Prohibida la reproducción total o parcial | Queda prohibida la reproducción | Aviso legal
                Términos y condiciones | Términos de uso | Términos y condiciones de uso | Política de privacidad
                Política de cookies | Aviso de privacidad | Condiciones de uso | Descargo de responsabilidad
                Este artículo contiene enlaces de afiliados | Este artículo contiene enlaces de afiliación
                Configuración de cookies | Las opiniones expresadas
                ",
            ),
            (
                Comments,
                "
                Comentarios | Comentario | Comentar | Comenta | Comentar noticia | Comenta esta noticia
                Deja un comentario | Dejar un comentario | Deja tu comentario | Deja una respuesta
                Dejar una respuesta | Deje un comentario | Dejá tu comentario | Añadir comentario
                Añade un comentario | Agregar comentario | Agregar un comentario | Escribe un comentario
                Escribir un comentario | Escribe tu comentario | Publicar comentario | Publicar un comentario
                Ver comentarios | Ver todos los comentarios | Ver los comentarios | Mostrar comentarios
                Sin comentarios | No hay comentarios | Los comentarios están cerrados | Comentarios cerrados
                Únete a la conversación | Únete a la discusión | Participa en la conversación | Danos tu opinión
                Tu dirección de correo electrónico no será publicada | Cancelar respuesta
                Inicia sesión para comentar | Normas de participación | ¿Te ha resultado útil?
                ¿Te ha gustado el artículo? | Discusión
                ",
            ),
            (
                Tags,
                "
                Etiquetas | Etiqueta: | Temas | Temas: | Tema: | Tags | Archivado en | Archivado en:
                Más información sobre | Palabras clave | Categoría: | Categorías | Sección: | En este artículo:
                Publicado en | Etiquetado | Etiquetado como | Etiquetado con
                ",
            ),
            (
                Toc,
                "
                Índice | Índice de contenidos | Índice de contenido | Tabla de contenidos | Tabla de contenido
                Contenido | Contenidos | En este artículo | En esta nota | En esta página | Saltar al contenido
                Ir al contenido | Volver arriba | Sumario
                ",
            ),
            (
                Contact,
                "
                Contáctanos | Contáctenos | Contacta con nosotros | Contacto | Contacta con la redacción
                Escríbenos | Escríbanos | Escribinos | Escríbenos a | Envíanos tu | Envíenos | Reportar un error
                Reportar error | Informar de un error | ¿Has encontrado un error? | ¿Encontraste un error?
                Notificar error | ¿Tienes una historia | ¿Tienes alguna historia | ¿Tienes información
                ¿Tiene alguna pregunta?
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
                Leia mais | Ler mais | Leia mais aqui | Leia a matéria completa | Leia a notícia completa
                Leia o artigo completo | Ler artigo completo | Ler artigo | Ler notícia | Leia na íntegra
                Leia a íntegra | Leia tudo | Continue lendo | Continuar lendo | Continuar a ler | Continue a ler
                Continue a leitura | Continuar lendo a matéria | Ver mais | Veja mais | Veja mais aqui
                Mostrar mais | Saiba mais | Saber mais | Mais informações | Clique aqui para ler
                Clique aqui e leia | Clique e leia | Carregar mais | Assista ao vídeo | Ver vídeo
                ",
            ),
            (
                AlsoRead,
                "
                Leia também | Leia ainda | Ler também | Leia: | Leia mais sobre | Leia mais: | Leia mais notícias
                Veja também | Veja: | Veja ainda | Vê também | Ver também | Lê também | Confira também | Confira:
                Confira mais | Assista também | Assista: | Ouça também | Ouça: | Saiba mais: | Saiba mais sobre
                Saiba: | Entenda: | Relembre: | Relacionada: | Relacionado: | Notícia relacionada
                Matéria relacionada | Acesse: | Conheça: | Vídeo: | Análise: | Opinião: | Recomendamos a leitura
                Siga a leitura
                ",
            ),
            (
                Related,
                "
                Relacionados | Relacionadas | Artigos relacionados | Notícias relacionadas | Matérias relacionadas
                Conteúdo relacionado | Conteúdos relacionados | Posts relacionados | Temas relacionados
                Tópicos relacionados | Assuntos relacionados | Leituras recomendadas | Você pode gostar
                Você também pode gostar | Você pode se interessar | Você também pode se interessar
                Talvez você goste | Talvez você se interesse | Também lhe pode interessar | Também pode gostar
                Também pode interessar | Também pode gostar de | Talvez te interesse | Recomendado | Recomendados
                Recomendadas | Recomendado para você | Recomendadas para você | Recomendamos | Recomendações
                Mais lidas | As mais lidas | Mais lidos | Os mais lidos | Mais lida | Mais vistas | Mais vistos
                Mais populares | Mais acessadas | Mais compartilhadas | Mais comentadas | Destaques
                Notícias em destaque | Últimas notícias | Artigos recentes | Posts recentes | Notícias recentes
                Mais notícias | Mais artigos | Mais histórias | Outras notícias | Outros artigos | Outras matérias
                Próximo artigo | Artigo anterior | Próxima notícia | Próxima matéria | Matéria anterior
                Mais sobre o assunto | Mais sobre este assunto | Sobre o mesmo assunto | Sobre o mesmo tema
                Do mesmo autor
                ",
            ),
            (
                Share,
                "
                Compartilhar | Compartilhe | Compartilhe isso | Compartilhe no Facebook | Compartilhe no Twitter
                Compartilhe no WhatsApp | Compartilhe via | Compartilhe esta notícia | Compartilhe este artigo
                Compartilhe essa matéria | Compartilhe esta matéria | Compartilhar no | Compartilhar no Facebook
                Compartilhar no Twitter | Compartilhar no WhatsApp | Compartilhar via | Compartilhar artigo
                Compartilhar notícia | Partilhar | Partilhe | Partilhar no Facebook | Partilhar no Twitter
                Partilhar no WhatsApp | Partilhar via | Partilhar artigo | Partilhar este artigo
                Partilhe este artigo | Partilhe esta notícia | Enviar por e-mail | Enviar por email
                Envie por e-mail | Envie a um amigo | Imprimir | Copiar link | Copiar o link | Copiar ligação
                Link copiado | Salvar | Salvar artigo | Guardar artigo | Tuitar | Tweetar | Ouvir artigo
                Ouvir notícia | Ouvir texto | Ouça este conteúdo | Tamanho da fonte | Oferecer artigo
                ",
            ),
            (
                Newsletter,
                "
                Inscreva-se | Inscreva-se na newsletter | Inscreva-se em nossa newsletter
                Inscreva-se na nossa newsletter | Inscreva-se no canal | Inscreva-se no nosso canal
                Inscreva-se agora | Inscreva-se para receber | Inscreva-te | Increva-se | Assine | Assine agora
                Assine já | Assine nossa newsletter | Assine a newsletter | Assine a nossa newsletter
                Assine para continuar lendo | Assinar | Já é assinante | Já é assinante? | Já assina
                Conteúdo exclusivo para assinantes | Exclusivo para assinantes | Este conteúdo é exclusivo
                Subscreva | Subscreva a nossa newsletter | Subscreva a newsletter | Subscrever
                Subscrever newsletter | Registe-se | Registe-se gratuitamente | Cadastre-se
                Cadastre-se gratuitamente | Cadastre seu e-mail | Receba as notícias | Receba nossas notícias
                Receba nossa newsletter | Receba as principais notícias | Receba notícias no WhatsApp
                Receba em primeira mão | Receba no seu e-mail | Newsletter | Newsletters | Boletim
                Digite seu e-mail | Seu e-mail | Seu melhor e-mail | Endereço de e-mail | Faça login
                Faça seu login | Fique por dentro | Fique por dentro das notícias | Fique atualizado
                Fique informado | Mantenha-se informado | Não perca nada | Apoie o jornalismo | Apoie-nos
                Ative as notificações | Torne-se assinante | Seja assinante
                ",
            ),
            (
                Follow,
                "
                Siga-nos | Siga-nos no | Siga-nos nas redes sociais | Siga-nos no Facebook | Siga-nos no Instagram
                Siga nos | Siga o nosso | Siga nosso | Siga nosso canal | Siga nosso Instagram | Siga o canal
                Siga no Google Notícias | Siga no Instagram | Seguir | Segue-nos | Segue-nos no
                Acompanhe nas redes | Acompanhe-nos | Acompanhe nosso | Curta nossa página | Curta a página
                Entre no nosso canal | Entre no canal | Entre no canal do WhatsApp | Entre no grupo
                Entre no nosso grupo | Entre para o canal | Participe do canal | Participe do nosso canal
                Participe do grupo | Faça parte do canal | Faça parte do grupo | Encontre-nos no
                Junte-se ao canal
                ",
            ),
            (
                App,
                "
                Baixe o app | Baixe o aplicativo | Baixe nosso app | Baixe nosso aplicativo
                Baixe o nosso aplicativo | Baixar app | Faça o download do app | Descarregue a app
                Descarregue a aplicação | Instale a app | Instale a aplicação | Abrir no app
                Disponível na App Store | Disponível no Google Play
                ",
            ),
            (
                Advert,
                "
                Anúncio | Anúncios | Publicidade | Continua após a publicidade | Continua depois da publicidade
                Continua depois do anúncio | A matéria continua após a publicidade
                Continue lendo após a publicidade | O artigo continua após a publicidade | Patrocinado
                Conteúdo patrocinado | Patrocinado por | Conteúdo publicitário | Publieditorial
                Informe publicitário | Conteúdo de marca | Conteúdo de responsabilidade do anunciante | PUB
                Continuar a ler depois da publicidade | Fechar anúncio | Pular anúncio | Oferecido por
                Apresentado por
                ",
            ),
            (
                Byline,
                "
                Por | Por: | Escrito por | Publicado por | Postado por | Texto: | Texto de | Texto por | Autor:
                Autora: | Autores: | Redação: | Da redação | Da Redação | Redação | Reportagem de | Reportagem:
                Edição: | Edição de | Editado por | Tradução: | Tradução de | Traduzido por | Entrevista de
                Uma reportagem de | Artigo de | Sobre o autor | Sobre a autora | Repórter: | Jornalista:
                Colaborou:
                ",
            ),
            (
                Published,
                "
                Publicado | Publicado em | Publicado a | Publicado: | Publicada em | Publicação:
                Data de publicação | Data da publicação | Data: | Postado em | Criado em
                ",
            ),
            (
                Updated,
                "
                Atualizado | Atualizado em | Atualizado às | Atualizado: | Atualizada em | Atualização:
                Última atualização | Última atualização em | Última modificação | Modificado em
                Alterado em
                ",
            ),
            (
                Legal,
                "
                Todos os direitos reservados | Direitos reservados | Direitos autorais | Copyright | ©
                Proibida a reprodução | É proibida a reprodução | Reprodução proibida | Termos de uso
                Termos e condições | Política de privacidade | Política de cookies | Aviso legal
                Isenção de responsabilidade | Este artigo contém links de afiliados
                Este conteúdo foi originalmente publicado | Este texto não reflete | Configurações de cookies
                As opiniões expressas
                ",
            ),
            (
                Comments,
                "
                Comentários | Comentário | Comentar | Comente | Comente esta notícia | Comente aqui
                Deixe um comentário | Deixe seu comentário | Deixe o seu comentário | Deixe uma resposta
                Deixar um comentário | Adicionar comentário | Adicione um comentário | Adicionar um comentário
                Escreva um comentário | Escrever comentário | Faça um comentário | Publicar comentário
                Ver comentários | Ver todos os comentários | Mostrar comentários | Sem comentários
                Nenhum comentário | Comentários fechados | Comentários encerrados | Participe da conversa
                Junte-se à conversa | Dê sua opinião | Dê a sua opinião | Qual é a sua opinião | O que você achou
                O seu endereço de e-mail não será publicado | O seu endereço de email não será publicado
                Cancelar resposta | Este artigo foi útil? | Os comentários não representam
                ",
            ),
            (
                Tags,
                "
                Tags | Tag: | Etiquetas | Tópicos | Assuntos | Assunto: | Temas | Tema: | Marcadores
                Palavras-chave | Palavras chave | Categoria: | Categorias | Editoria: | Arquivado em
                Publicado sob | Marcado com | Mais sobre:
                ",
            ),
            (
                Toc,
                "
                Índice | Sumário | Tabela de conteúdos | Tabela de conteúdo | Conteúdo | Conteúdos | Neste artigo
                Nesta matéria | Neste post | Nesta página | Ir para o conteúdo | Navegue neste conteúdo
                Voltar ao topo
                ",
            ),
            (
                Contact,
                "
                Fale conosco | Entre em contato | Entre em contato conosco | Entre em contacto | Contato
                Contacto | Contacte-nos | Contate-nos | Fale com a redação | Fale com o autor | Escreva-nos
                Escreva para nós | Envie sua sugestão | Envie sua pauta | Sugira uma pauta | Sugestão de pauta
                Tem uma história | Tem alguma dúvida? | Encontrou um erro? | Encontrou algum erro | Reportar erro
                Comunicar erro | Informar erro | Viu algum erro
                ",
            ),
        ],
    },
];
