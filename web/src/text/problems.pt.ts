/** O que pode correr mal a quem reserva, paga e muda uma viagem. */
export const problems = {
    'field.contact.email': 'Verifique o endereço de e-mail.',
    'field.phone': 'Use a forma internacional, como +351 912 345 678.',
    'field.contact.phone': 'Use a forma internacional, como +351 912 345 678.',
    'field.givenName': 'Indique o nome como no documento de viagem.',
    'field.dateOfBirth': 'Verifique a data: as crianças têm 2 a 11 anos e os bebés menos de 2, no dia do último voo.',
    'field.passengers':
        'Estas pessoas não podem voar juntas assim: todos precisam de um adulto, e cada bebé de um só seu.',
    'field.vouchers': 'Um código tem 4 a 24 letras e algarismos, e uma reserva aceita no máximo cinco códigos.',
    'field.reason': 'Diga porquê, em poucas palavras.',

    'problem.forbidden': 'A sua conta não o permite.',
    'problem.seats-unavailable': 'Esses lugares acabaram de desaparecer. Nada foi reservado nem cobrado.',
    'problem.price-changed': 'O preço mudou desde a sua pesquisa.',
    'problem.mixed-currencies': 'Estes voos são vendidos em moedas diferentes. Reserve-os um a um.',
    'problem.offer-expired': 'Esta oferta é demasiado antiga. Pesquise de novo o preço atual.',
    'problem.payment-declined': 'O cartão foi recusado.',
    'problem.payment-in-progress': 'Já está em curso um pagamento desta reserva.',
    'problem.hold-expired': 'O tempo para pagar terminou. Nada foi cobrado.',
    'problem.booking-not-payable': 'Esta reserva já não pode ser paga.',
    'problem.passengers-unnamed': 'Alguns passageiros ainda não têm nome. Indique todos e depois pague.',
    'problem.booking-closed': 'Esta reserva já não pode ser alterada.',
    'problem.quote-expired': 'A proposta é demasiado antiga, ou a reserva mudou desde então. Peça outra.',
    'problem.children-left-alone': 'Crianças e bebés não voam sem um adulto.',
    'problem.idempotency-key-reused': 'Isto já foi enviado com outros dados. Carregue a página de novo.',
    'problem.concurrent-change': 'Isso foi alterado ao mesmo tempo. Tente de novo.',
    'problem.seat-taken': 'Alguém acabou de ocupar esse lugar. Nada mudou; escolha outro.',
    'problem.hold-already-extended':
        'Já teve mais tempo; só é possível uma vez. Pague até o tempo terminar, ou reserve de novo.',
    'problem.hold-not-extendable':
        'Os lugares não podem ser guardados tanto tempo. Pague até o tempo terminar, ou peça menos.',
    'problem.flights-overlap':
        'Um destes voos parte antes de o anterior chegar. Escolha outros voos, ou outra ordem.',
    'problem.no-seat-of-their-own': 'Quem viaja ao colo, ou já não viaja, não tem lugar para escolher.',
    'problem.no-seat-map': 'Nesta cabina não se escolhem lugares. Há um lugar guardado para cada pessoa.',
    'problem.no-such-seat': 'Esse lugar não existe. Escolha um do mapa.',
    'problem.already-given-up': 'Já se desistiu disso. Carregue a página de novo para ver quem ainda viaja.',
    'problem.no-such-alternative': 'Esse voo já não é oferecido. Escolha outro, ou o seu dinheiro de volta.',
    'problem.alert-over': 'Este alerta terminou. Crie um novo.',
    'problem.booking-not-exchangeable':
        'Esta reserva não pode ser mudada agora. Veja como está, e tente de novo quando estiver paga.',
    'problem.exchange-in-progress': 'Está em curso uma mudança de voo desta reserva. Espere até terminar.',
    'problem.exchange-quote-expired': 'Esta proposta já não vale. Nada mudou; peça outra.',
    'problem.no-schedule-change': 'Já não há nada a decidir sobre este voo.',
    'problem.schedule-change-settled': 'Isso já foi decidido, ou o tempo para responder terminou.',
    'problem.schedule-change-minor':
        'A alteração é pequena demais para isso. Pode aceitá-la, ou cancelar ou mudar o voo nas condições da tarifa.',
    'problem.flight-not-flying': 'Esse voo está cancelado e não pode ficar com ele. Escolha outro, ou o seu dinheiro.',
    'problem.cabin-oversold':
        'Já não há lugar para si nesta classe. Escolha outra classe, outro voo, ou o seu dinheiro.',
    'problem.flight-closed': 'Este voo está cancelado ou já partiu e não aceita alterações.',
    'problem.method-not-allowed': 'Isso não se pode fazer aqui. Carregue a página de novo.',
    'problem.not-acceptable': 'Não existe nessa forma.',
    'problem.precondition-required': 'Carregue a página de novo antes de alterar isto.',
    'problem.precondition-failed': 'Outra pessoa alterou isto entretanto. Carregue primeiro a versão atual.',
    'problem.stale-version': 'Outra pessoa alterou isto entretanto. Carregue primeiro a versão atual.',
};
