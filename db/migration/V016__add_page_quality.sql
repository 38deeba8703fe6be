alter table work.page
    add column edge_millimetres double precision,
    add column contrast double precision,
    add column cut_off boolean,
    add column uncertain_words double precision;

comment on column work.page.edge_millimetres is 'average width of an edge from paper to ink; null where it was not measured';
comment on column work.page.contrast is 'share of the range from black to white between ink and paper';
comment on column work.page.cut_off is 'print runs over the edge of the scan';
comment on column work.page.uncertain_words is 'share of the words that were hard to read, 0 to 1';
