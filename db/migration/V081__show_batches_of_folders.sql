-- Batches that were digitized by command are shown beside those that staff planned.
alter table work.scan_batch drop constraint scan_batch_source_known;
alter table work.scan_batch add constraint scan_batch_source_known check (source in ('upload', 'inbox', 'folder'));
comment on column work.scan_batch.source is 'upload: sent by a browser; inbox: the watched folder; folder: digitized by command from a folder of its own';
