package vn.sohoa.segmentation;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a stack is parted.
 *
 * @param separators texts of the codes on separator sheets
 */
@ConfigurationProperties("sohoa.segmentation")
public record SegmentationSettings(@DefaultValue( {
        "SOHOA-SEPARATOR", "PATCHT" }) List<String> separators){
}
