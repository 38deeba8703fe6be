package vn.sohoa.api;

import java.util.UUID;

/**
 * @param id under which its state can be asked for
 * @param counted whether it is new
 */
record CorrectionAnswer(UUID id, boolean counted) {
}
